package app.siembra.store;

import static app.siembra.store.Draft.row;
import static app.siembra.store.Draft.word;
import static app.siembra.store.Draft.written;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.model.Starter;
import app.siembra.model.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interaction or a note. How many took part and whether it counts are kept beside it, for the
/// figures.
final class InteractionShape implements Shape<Interaction> {
  @Override
  public FactTable root() {
    return Tables.INTERACTION;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(Tables.INTERACTION_PERSON, Tables.INTERACTION_TOPIC);
  }

  @Override
  public long id(Interaction interaction) {
    return interaction.id().value();
  }

  @Override
  public Interaction read(Parts parts) {
    Row row = parts.root();
    InteractionId id = new InteractionId(row.id());
    When when = new When(row.date(), row.timeOrNull(), zone(row.textOrNull()));
    Contact contact =
        new Contact(row.word(Channel.class), row.word(Starter.class), row.word(Counting.class));
    row.skip(2);
    String title = row.text();
    String note = row.text();
    String place = row.text();
    Integer minutes = row.integerOrNull();
    return new Interaction(
        id,
        when,
        contact,
        parts.list(Tables.INTERACTION_PERSON, person -> new PersonId(person.id())),
        new About(
            title,
            note,
            place,
            minutes,
            parts.list(Tables.INTERACTION_TOPIC, topic -> parts.topic(topic.id()))),
        row.text());
  }

  private static @Nullable ZoneId zone(@Nullable String id) {
    return id == null ? null : ZoneId.of(id);
  }

  @Override
  public void write(Interaction interaction, Draft draft) {
    When when = interaction.when();
    Contact contact = interaction.contact();
    About about = interaction.about();
    draft.root(
        interaction.id().value(),
        when.date(),
        when.time(),
        written(when.zone()),
        word(contact.channel()),
        word(contact.starter()),
        word(contact.counting()),
        interaction.people().size(),
        interaction.isContact(),
        about.title(),
        about.note(),
        about.place(),
        about.minutes(),
        interaction.source());
    draft.list(Tables.INTERACTION_PERSON, interaction.people(), person -> row(person.value()));
    draft.list(Tables.INTERACTION_TOPIC, about.topics(), topic -> row(draft.topic(topic)));
  }
}
