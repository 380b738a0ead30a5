package app.siembra.service;

import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.rules.Listed;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts together everything about one person: one read for each kind of fact, however many there
/// are.
final class Pages {
  private final Book book;
  private final Moment moment;

  Pages(Book book, Moment moment) {
    this.book = book;
    this.moment = moment;
  }

  PersonPage page(PersonId id, int talks) {
    LocalDate today = moment.today();
    Listed listed =
        book.roster()
            .find(id)
            .map(line -> book.roster().listed(line, today))
            .orElseThrow(() -> People.unknown(id));
    return book.read(stores -> page(stores, listed, talks, today));
  }

  private PersonPage page(Stores stores, Listed listed, int most, LocalDate today) {
    PersonId id = listed.id();
    Person person = stores.people().find(id).orElseThrow(() -> People.unknown(id));
    Talks talks = Talks.of(stores, id, most, today);
    List<Help> help = stores.help().of(id);
    return new PersonPage(
        person,
        listed,
        InTouch.of(
            QuietRows.reason(listed, talks.lastContact()),
            listed.line().figures(),
            talks.past(),
            help,
            today),
        new Life(
            new LifeLine(book, person, today).entries(talks.newest(), help, imports(stores, id)),
            talks.unread()),
        new Bonds(book, person).all(stores.connections().of(id), stores.people().metThrough(id)),
        beforeYouTalk(person, talks.lastWritten(), help, stores.followUps().of(id), today),
        knowsMe(person, stores.settings().me()));
  }

  private List<LifeLine.ImportedOn> imports(Stores stores, PersonId id) {
    return stores.history().standing(PastImport.LABEL, id).stream()
        .map(
            set ->
                new LifeLine.ImportedOn(
                    LocalDate.ofInstant(set.at(), moment.zone()),
                    set.label().arguments().stream().findFirst().orElse("")))
        .toList();
  }

  private PersonPage.BeforeYouTalk beforeYouTalk(
      Person person,
      @Nullable Interaction written,
      List<Help> help,
      List<FollowUp> followUps,
      LocalDate today) {
    return new PersonPage.BeforeYouTalk(
        QuietRows.lastNote(written),
        followUps.stream()
            .filter(followUp -> followUp.doneOn() == null)
            .map(followUp -> new Promise(followUp, book.named(followUp.people())))
            .toList(),
        rows(help, entry -> entry.state() == HelpState.PROMISED),
        rows(help, Pages::waitsForThanks),
        person.knowing().needs().stream().filter(need -> need.isOpen(today)).toList());
  }

  static boolean waitsForThanks(Help help) {
    return help.isDone() && help.direction() == Direction.RECEIVED && !help.details().thanked();
  }

  private List<HelpEntry> rows(List<Help> help, Predicate<Help> which) {
    return help.stream()
        .filter(which)
        .map(entry -> new HelpEntry(entry, book.named(entry.people())))
        .toList();
  }

  private static PersonPage.KnowsMe knowsMe(Person person, Me me) {
    List<Told> told =
        person.knowing().told().stream().sorted(Comparator.comparing(Told::on).reversed()).toList();
    List<Topic> known = told.stream().map(Told::topic).toList();
    return new PersonPage.KnowsMe(
        told, me.topics().stream().filter(topic -> !known.contains(topic)).toList());
  }
}
