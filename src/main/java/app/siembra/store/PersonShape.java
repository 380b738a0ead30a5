package app.siembra.store;

import static app.siembra.store.Draft.row;
import static app.siembra.store.Draft.word;
import static app.siembra.store.Draft.written;

import app.siembra.model.Attachment;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Meeting;
import app.siembra.model.Need;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person: a row of their own, and a list for each thing of which one can have several.
final class PersonShape implements Shape<Person> {
  @Override
  public FactTable root() {
    return Tables.PERSON;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(
        Tables.NICKNAME,
        Tables.CONTACT_POINT,
        Tables.POSITION,
        Tables.PERSON_DATE,
        Tables.TAG,
        Tables.EXTRA_PROPERTY,
        Tables.OWN_FIELD,
        Tables.ATTACHMENT,
        Tables.PERSON_CIRCLE,
        Tables.SKILL,
        Tables.INTEREST,
        Tables.NEED,
        Tables.TOLD);
  }

  @Override
  public long id(Person person) {
    return person.id().value();
  }

  @Override
  public Person read(Parts parts) {
    Row row = parts.root();
    PersonId id = new PersonId(row.id());
    PersonName name = name(row);
    OtherNames called = otherNames(row, parts);
    Card card = card(row, parts);
    OtherNames otherNames = called.withPronouns(row.text());
    return new Person(id, name, otherNames, card, keeping(row, parts), knowing(parts), origin(row));
  }

  /// The columns of a name, in their order.
  static PersonName name(Row row) {
    PersonName name =
        new PersonName(
            row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    row.skip(1);
    return name;
  }

  private static OtherNames otherNames(Row row, Parts parts) {
    return new OtherNames(
        parts.list(Tables.NICKNAME, Row::text),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        "");
  }

  private static Card card(Row row, Parts parts) {
    return new Card(
        parts.list(Tables.CONTACT_POINT, ContactPoints::read),
        parts.list(
            Tables.POSITION,
            position ->
                new Position(
                    position.text(),
                    position.lines(),
                    position.text(),
                    position.text(),
                    position.integerOrNull(),
                    position.integerOrNull())),
        parts.list(
            Tables.PERSON_DATE,
            date ->
                new SpecialDate(
                    date.word(SpecialDate.Kind.class),
                    date.partialDateOrNull(),
                    date.text(),
                    date.text())),
        parts.list(Tables.TAG, Row::text),
        row.text(),
        parts.list(
            Tables.OWN_FIELD,
            field -> new OwnField(field.text(), field.word(OwnField.Kind.class), field.text())),
        new Enclosures(
            parts.list(Tables.ATTACHMENT, PersonShape::attachment),
            parts.list(
                Tables.EXTRA_PROPERTY,
                extra -> new ExtraProperty(extra.text(), extra.text(), extra.text()))));
  }

  private static Attachment attachment(Row row) {
    return new Attachment(
        row.word(Attachment.Kind.class),
        row.text(),
        row.text(),
        row.id(),
        row.text(),
        row.dateOrNull());
  }

  private static Keeping keeping(Row row, Parts parts) {
    boolean starred = row.flag();
    Cadence cadence = cadence(row.text(), row.integerOrNull(), row.dateOrNull());
    LocalDate snoozedUntil = row.dateOrNull();
    boolean archived = row.flag();
    boolean deceased = row.flag();
    PartialDate diedOn = row.partialDateOrNull();
    return new Keeping(
        starred,
        parts.list(Tables.PERSON_CIRCLE, circle -> new CircleId(circle.id())),
        cadence,
        snoozedUntil,
        archived,
        deceased ? new Death(diedOn) : null,
        row.dateOrNull());
  }

  static Cadence cadence(String kind, @Nullable Integer days, @Nullable LocalDate until) {
    if (days != null) {
      return new Cadence.Chosen(days);
    }
    return kind.equals("rest") ? new Cadence.Rest(until) : Cadence.LEARNED;
  }

  private static Knowing knowing(Parts parts) {
    return new Knowing(
        parts.list(
            Tables.SKILL,
            skill ->
                new Skill(
                    parts.topic(skill.id()), skill.integer(), skill.integerOrNull(), skill.text())),
        parts.list(Tables.INTEREST, interest -> parts.topic(interest.id())),
        parts.list(
            Tables.NEED,
            need ->
                new Need(
                    need.text(),
                    parts.topicOrNull(need.idOrNull()),
                    need.date(),
                    need.dateOrNull())),
        parts.list(Tables.TOLD, told -> new Told(parts.topic(told.id()), told.date())));
  }

  private static Origin origin(Row row) {
    LocalDate addedOn = row.date();
    String uid = row.text();
    PartialDate metOn = row.partialDateOrNull();
    String metPlace = row.text();
    Long through = row.idOrNull();
    Meeting met = new Meeting(metOn, metPlace, through == null ? null : new PersonId(through));
    return new Origin(addedOn, uid, met, row.dateOrNull());
  }

  @Override
  public void write(Person person, Draft draft) {
    PersonName name = person.name();
    OtherNames other = person.otherNames();
    Keeping keeping = person.keeping();
    Death death = keeping.death();
    Origin origin = person.origin();
    Meeting met = origin.met();
    PersonId through = met.through();
    draft.root(
        person.id().value(),
        name.prefix(),
        name.given(),
        name.additional(),
        name.family(),
        name.secondFamily(),
        name.suffix(),
        name.formatted(),
        Fold.of(person.displayName()),
        other.maiden(),
        other.phoneticGiven(),
        other.phoneticAdditional(),
        other.phoneticFamily(),
        other.sortAs(),
        person.card().notes(),
        other.pronouns(),
        keeping.starred(),
        switch (keeping.cadence()) {
          case Cadence.Learned _ -> "learned";
          case Cadence.Chosen _ -> "chosen";
          case Cadence.Rest _ -> "rest";
        },
        keeping.cadence() instanceof Cadence.Chosen(int days) ? days : null,
        keeping.cadence() instanceof Cadence.Rest(LocalDate until) ? until : null,
        keeping.snoozedUntil(),
        keeping.archived(),
        death != null,
        death == null ? null : written(death.on()),
        keeping.sortedOn(),
        origin.addedOn(),
        origin.uid(),
        written(met.on()),
        met.place(),
        through == null ? null : through.value(),
        origin.approximateLast());
    draft.list(Tables.NICKNAME, other.nicknames(), text -> row(text));
    write(person.card(), draft);
    draft.list(Tables.PERSON_CIRCLE, keeping.circles(), circle -> row(circle.value()));
    write(person.knowing(), draft);
  }

  private static void write(Card card, Draft draft) {
    draft.list(Tables.CONTACT_POINT, card.points(), ContactPoints::row);
    draft.list(
        Tables.POSITION,
        card.positions(),
        position ->
            row(
                position.organisation(),
                String.join("\n", position.units()),
                position.title(),
                position.role(),
                position.from(),
                position.to()));
    draft.list(
        Tables.PERSON_DATE,
        card.dates(),
        date -> row(word(date.kind()), written(date.date()), date.text(), date.label()));
    draft.list(Tables.TAG, card.tags(), text -> row(text));
    draft.list(
        Tables.OWN_FIELD,
        card.ownFields(),
        field -> row(field.name(), word(field.kind()), field.content()));
    draft.list(
        Tables.ATTACHMENT,
        card.enclosures().attachments(),
        file ->
            row(
                word(file.kind()),
                file.name(),
                file.mediaType(),
                file.size(),
                file.hash(),
                file.addedOn()));
    draft.list(
        Tables.EXTRA_PROPERTY,
        card.extras(),
        extra -> row(extra.format(), extra.name(), extra.content()));
  }

  private static void write(Knowing knowing, Draft draft) {
    draft.list(
        Tables.SKILL,
        knowing.knows(),
        skill -> row(draft.topic(skill.topic()), skill.level(), skill.since(), skill.source()));
    draft.list(Tables.INTEREST, knowing.interests(), topic -> row(draft.topic(topic)));
    draft.list(
        Tables.NEED,
        knowing.needs(),
        need ->
            row(need.text(), draft.topicOrNull(need.topic()), need.openedOn(), need.closedOn()));
    draft.list(Tables.TOLD, knowing.told(), told -> row(draft.topic(told.topic()), told.on()));
  }
}
