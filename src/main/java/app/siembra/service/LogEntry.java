package app.siembra.service;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.When;
import app.siembra.phrase.Kind;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.SaidHelp;
import app.siembra.phrase.Understood;
import app.siembra.store.Changed;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of the log on its way into the store: everything it says, in one change set.
final class LogEntry {
  private final Book book;
  private final Understood understood;
  private final Moment moment;

  LogEntry(Book book, Understood understood, Moment moment) {
    this.book = book;
    this.understood = understood;
    this.moment = moment;
  }

  Logged store(boolean createUnknown) {
    List<Problem> problems = Previews.problems(understood, createUnknown);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    List<Named> mentioned = mentioned();
    Changed<Logged> changed = book.changed(Labels.people(label(), mentioned), moment, this::write);
    Logged logged = changed.result();
    return new Logged(
        logged.interaction(),
        logged.help(),
        logged.followUps(),
        logged.people(),
        logged.created(),
        Objects.requireNonNull(changed.change()).sequence());
  }

  private String label() {
    return switch (understood.kind()) {
      case INTERACTION -> "log";
      case NOTE -> "note";
      case FACTS -> "log";
    };
  }

  /// Everybody of the line in its order; those to be created have no id yet and stand last.
  private List<Named> mentioned() {
    List<Named> mentioned = new ArrayList<>();
    understood.people().forEach(person -> mentioned.add(new Named(person.id(), person.name())));
    understood.unknown().forEach(name -> mentioned.add(new Named(new PersonId(1), name)));
    return mentioned;
  }

  private Logged write(Stores stores) {
    Map<String, Named> created = create(stores);
    List<Named> people = people(created);
    List<PersonId> ids = people.stream().map(Named::id).toList();
    InteractionId talk = understood.kind() == Kind.FACTS ? null : interaction(stores, ids).id();
    List<HelpId> help =
        understood.facts().help().stream().map(said -> help(stores, ids, talk, said)).toList();
    List<FollowUpId> followUps =
        understood.facts().followUps().stream()
            .map(said -> followUp(stores, ids, talk, said.due(), said.text()))
            .toList();
    learn(stores, ids);
    new Acts(book, stores, moment).upon(ids);
    return new Logged(talk, help, followUps, people, List.copyOf(created.values()), 0);
  }

  private Map<String, Named> create(Stores stores) {
    Map<String, Named> created = new LinkedHashMap<>();
    for (String name : understood.unknown()) {
      PersonId id = stores.people().newId();
      stores.people().insert(People.blank(id, PersonName.typed(name), moment));
      created.put(name, new Named(id, name));
    }
    return created;
  }

  private List<Named> people(Map<String, Named> created) {
    LinkedHashMap<PersonId, Named> people = new LinkedHashMap<>();
    for (Mention mention : understood.mentions()) {
      switch (mention) {
        case Mention.Known known -> put(people, known.person());
        case Mention.Everybody circle ->
            circle.circle().people().forEach(person -> put(people, person));
        case Mention.Unknown unknown -> {
          Named person = Objects.requireNonNull(created.get(unknown.text()));
          people.put(person.id(), person);
        }
        case Mention.Ambiguous _ -> {}
      }
    }
    return List.copyOf(people.values());
  }

  private static void put(Map<PersonId, Named> people, Names.Named person) {
    people.put(person.id(), new Named(person.id(), person.name()));
  }

  private Interaction interaction(Stores stores, List<PersonId> people) {
    Channel channel = understood.occasion().channel();
    Interaction interaction =
        new Interaction(
            stores.interactions().newId(),
            new When(understood.occasion().date(), understood.occasion().time(), null),
            new Contact(
                channel == null ? Channel.NOTE : channel,
                understood.occasion().starter(),
                Counting.BY_RULE),
            people,
            new About(
                "",
                understood.note(),
                "",
                understood.occasion().minutes(),
                understood.facts().topics()),
            "");
    stores.interactions().insert(interaction);
    return interaction;
  }

  private HelpId help(
      Stores stores, List<PersonId> people, @Nullable InteractionId talk, SaidHelp said) {
    HelpId id = stores.help().newId();
    HelpDetails details =
        new HelpDetails(
            understood.occasion().date(),
            said.text(),
            understood.facts().topics(),
            null,
            false,
            "",
            talk);
    stores
        .help()
        .insert(
            new Help(
                id, said.direction(), said.kind(), said.size(), HelpState.DONE, people, details));
    return id;
  }

  private FollowUpId followUp(
      Stores stores,
      List<PersonId> people,
      @Nullable InteractionId talk,
      LocalDate due,
      String text) {
    FollowUpId id = stores.followUps().newId();
    stores.followUps().insert(new FollowUp(id, people, due, text, null, talk));
    return id;
  }

  private void learn(Stores stores, List<PersonId> people) {
    Learned learned =
        new Learned(
            understood.facts().needs(), understood.facts().told(), understood.occasion().date());
    if (!learned.isEmpty()) {
      people.forEach(
          id -> stores.people().update(id, person -> person.withKnowing(learned.addedTo(person))));
    }
  }
}
