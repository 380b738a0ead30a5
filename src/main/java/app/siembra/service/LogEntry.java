package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.FollowUpId;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.phrase.SaidHelp;
import app.siembra.store.Changed;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is logged on its way into the store: everything it says, in one change set.
final class LogEntry {
  private final Book book;
  private final Occurrence occurrence;
  private final Moment moment;

  LogEntry(Book book, Occurrence occurrence, Moment moment) {
    this.book = book;
    this.occurrence = occurrence;
    this.moment = moment;
  }

  Logged store() {
    requireFew(occurrence.people().size());
    Changed<Logged> changed =
        book.changed(
            Labels.talk(label(), mentioned(), occurrence.contact(), occurrence.when().date()),
            moment,
            this::write);
    Logged logged = changed.result();
    return new Logged(
        logged.interaction(),
        logged.help(),
        logged.followUps(),
        logged.people(),
        logged.created(),
        Objects.requireNonNull(changed.change()).sequence());
  }

  /// @throws ProblemException `interaction.too-many`
  static void requireFew(int people) {
    tooMany(people)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
  }

  /// Why so many people cannot be in one entry; empty where they can.
  static Optional<Problem> tooMany(int people) {
    return people <= Interaction.MOST_PEOPLE
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "interaction.too-many",
                Integer.toString(people),
                Integer.toString(Interaction.MOST_PEOPLE)));
  }

  private String label() {
    Contact contact = occurrence.contact();
    return contact != null && contact.channel() == Channel.NOTE ? "note" : "log";
  }

  /// The names of everybody it concerns; those of people to be made stand last.
  private List<String> mentioned() {
    return occurrence.people().stream()
        .sorted(Comparator.comparing(whom -> whom.id().isEmpty()))
        .map(Whom::name)
        .toList();
  }

  /// Writes it as part of a change.
  Logged write(Stores stores) {
    List<Named> created = new ArrayList<>();
    List<Named> people =
        occurrence.people().stream()
            .map(
                whom ->
                    switch (whom) {
                      case Whom.Known(var id, _) -> book.named(id);
                      case Whom.New(var name) -> create(stores, name, created);
                    })
            .distinct()
            .toList();
    List<PersonId> ids = people.stream().map(Named::id).toList();
    Contact contact = occurrence.contact();
    InteractionId talk = contact == null ? null : interaction(stores, contact, ids).id();
    List<HelpId> help =
        occurrence.besides().help().stream().map(said -> help(stores, ids, talk, said)).toList();
    List<FollowUpId> followUps =
        occurrence.besides().followUps().stream()
            .map(said -> FollowUps.insert(stores, ids, talk, said))
            .toList();
    learn(stores, ids);
    new Acts(book, stores, moment).upon(ids);
    return new Logged(talk, help, followUps, people, List.copyOf(created), 0);
  }

  private Named create(Stores stores, String name, List<Named> created) {
    PersonId id = stores.people().newId();
    Person person = People.blank(id, PersonName.typed(name), moment);
    stores.people().insert(person);
    created.add(Named.of(person));
    return created.getLast();
  }

  private Interaction interaction(Stores stores, Contact contact, List<PersonId> people) {
    Interaction interaction =
        new Interaction(
            stores.interactions().newId(),
            occurrence.when(),
            contact,
            people,
            occurrence.about(),
            "");
    stores.interactions().insert(interaction);
    return interaction;
  }

  private HelpId help(
      Stores stores, List<PersonId> people, @Nullable InteractionId talk, SaidHelp said) {
    return insert(
        stores, people, talk, occurrence.when().date(), occurrence.about().topics(), said);
  }

  /// Writes down help of a talk that is in the book.
  static HelpId insert(Stores stores, Interaction talk, SaidHelp said) {
    return insert(
        stores, talk.people(), talk.id(), talk.when().date(), talk.about().topics(), said);
  }

  private static HelpId insert(
      Stores stores,
      List<PersonId> people,
      @Nullable InteractionId talk,
      LocalDate on,
      List<Topic> topics,
      SaidHelp said) {
    HelpId id = stores.help().newId();
    HelpDetails details = new HelpDetails(on, said.text(), topics, null, false, "", talk);
    stores
        .help()
        .insert(
            new Help(
                id, said.direction(), said.kind(), said.size(), HelpState.DONE, people, details));
    return id;
  }

  private void learn(Stores stores, List<PersonId> people) {
    Learned learned =
        new Learned(
            occurrence.besides().needs(), occurrence.besides().told(), occurrence.when().date());
    if (!learned.isEmpty()) {
      people.forEach(
          id -> stores.people().update(id, person -> person.withKnowing(learned.addedTo(person))));
    }
  }
}
