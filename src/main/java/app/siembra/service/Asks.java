package app.siembra.service;

import app.siembra.model.Ask;
import app.siembra.model.AskId;
import app.siembra.model.AskState;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Direction;
import app.siembra.model.Fold;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.store.Stores;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user needs, whom they ask for it, and what came of it (rule 12). Each verb is one
/// change.
public final class Asks {
  private final Book book;

  Asks(Book book) {
    this.book = book;
  }

  /// All of them, newest first.
  public List<AskRow> all() {
    return book.read(
        stores -> {
          List<Ask> asks = stores.asks().all();
          Set<HelpId> ids =
              asks.stream()
                  .flatMap(ask -> ask.people().stream())
                  .flatMap(asked -> Stream.ofNullable(asked.help()))
                  .collect(Collectors.toSet());
          Map<HelpId, Help> help =
              stores.help().find(ids).stream()
                  .collect(Collectors.toMap(Help::id, Function.identity()));
          return asks.stream().map(ask -> row(ask, help)).toList();
        });
  }

  private AskRow row(Ask ask, Map<HelpId, Help> help) {
    return new AskRow(
        ask,
        ask.people().stream()
            .map(asked -> new AskRow.OfOne(asked, book.named(asked.person()), state(asked, help)))
            .toList());
  }

  private static AskState state(Ask.Asked asked, Map<HelpId, Help> help) {
    Help entry = asked.help() == null ? null : help.get(asked.help());
    boolean thanked = entry != null && entry.details().thanked();
    return asked.state() == AskState.YES && thanked ? AskState.THANKED : asked.state();
  }

  /// Plans to ask these people for something; those of an ask in the same words that is open are
  /// added to it.
  ///
  /// @param need a topic, or what is needed in a few words
  /// @throws ProblemException `need.empty`, `interaction.nobody`, `person.unknown`
  public AskId plan(String need, Collection<PersonId> people, Moment moment) {
    return add("ask.planned", need, people, id -> Ask.Asked.planned(id, moment.today()), moment);
  }

  /// Notes that these people were asked today; as one plans it.
  ///
  /// @throws ProblemException as [#plan]
  public AskId ask(String need, Collection<PersonId> people, Moment moment) {
    return add(
        "ask",
        need,
        people,
        id -> Ask.Asked.planned(id, moment.today()).asked(moment.today()),
        moment);
  }

  private AskId add(
      String label,
      String need,
      Collection<PersonId> people,
      Function<PersonId, Ask.Asked> asked,
      Moment moment) {
    if (need.isBlank()) {
      throw new ProblemException(Problem.of("need.empty"));
    }
    if (people.isEmpty()) {
      throw new ProblemException(Problem.of("interaction.nobody"));
    }
    book.roster().require(people);
    return book.change(
        Labels.people(label, book.named(people)),
        moment,
        stores -> {
          new Acts(book, stores, moment).upon(people);
          AskId id = open(stores, need).orElseGet(() -> insert(stores, need, moment));
          List<Ask.Asked> added = people.stream().distinct().map(asked).toList();
          stores.asks().update(id, ask -> with(ask, added));
          return id;
        });
  }

  private static AskId insert(Stores stores, String need, Moment moment) {
    AskId id = stores.asks().newId();
    List<Topic> topics = stores.topics().find(need).stream().toList();
    stores.asks().insert(new Ask(id, need, topics, moment.today(), List.of()));
    return id;
  }

  /// The newest that says the same and of which something is still to come.
  private static Optional<AskId> open(Stores stores, String need) {
    String folded = Fold.of(need);
    return stores.asks().all().stream()
        .filter(ask -> Fold.of(ask.need()).equals(folded))
        .filter(ask -> ask.people().stream().anyMatch(Asks::isOpen))
        .map(Ask::id)
        .findFirst();
  }

  private static boolean isOpen(Ask.Asked asked) {
    return switch (asked.state()) {
      case PLANNED, ASKED -> true;
      case YES, NO, THANKED -> false;
    };
  }

  /// Whoever was planned alone is asked now; whoever was asked stays as they are.
  private static Ask with(Ask ask, List<Ask.Asked> added) {
    Map<PersonId, Ask.Asked> people = new LinkedHashMap<>();
    ask.people().forEach(asked -> people.put(asked.person(), asked));
    added.forEach(
        asked ->
            people.merge(
                asked.person(),
                asked,
                (before, after) -> before.state() == AskState.PLANNED ? after : before));
    return ask.withPeople(List.copyOf(people.values()));
  }

  /// Notes that somebody was asked today.
  ///
  /// @throws ProblemException `ask.unknown`
  public void asked(AskId id, PersonId person, Moment moment) {
    update(id, person, "ask", asked -> asked.asked(moment.today()), moment);
  }

  /// Notes that somebody said no.
  ///
  /// @throws ProblemException `ask.unknown`
  public void no(AskId id, PersonId person, Moment moment) {
    update(id, person, "ask.no", asked -> asked.in(AskState.NO), moment);
  }

  /// Notes that somebody said yes: help received, for which thanks are pending.
  ///
  /// @return the help entry
  /// @throws ProblemException `ask.unknown`; `ask.answered` where they said so already
  public HelpId yes(AskId id, PersonId person, Moment moment) {
    Ask ask = get(id, person);
    return book.change(
        label("ask.yes", person),
        moment,
        stores -> {
          if (stores
              .asks()
              .find(id)
              .flatMap(now -> now.of(person))
              .map(Ask.Asked::help)
              .isPresent()) {
            throw new ProblemException(Problem.of("ask.answered", book.named(person).name()));
          }
          new Acts(book, stores, moment).upon(List.of(person));
          HelpId help = stores.help().newId();
          stores.help().insert(received(help, ask, person, moment));
          stores
              .asks()
              .update(id, old -> old.with(person, asked -> asked.in(AskState.YES).with(help)));
          return help;
        });
  }

  private static Help received(HelpId id, Ask ask, PersonId person, Moment moment) {
    HelpDetails plain = HelpDetails.of(moment.today(), ask.need());
    return new Help(
        id,
        Direction.RECEIVED,
        HelpKind.ADVICE,
        HelpSize.SMALL,
        HelpState.DONE,
        List.of(person),
        new HelpDetails(plain.on(), plain.text(), ask.topics(), null, plain.course(), null));
  }

  /// Notes that thanks were said to somebody who had said yes, there and in the ledger.
  ///
  /// @throws ProblemException `ask.unknown`
  public void thanked(AskId id, PersonId person, Moment moment) {
    Ask ask = get(id, person);
    HelpId help = ask.of(person).map(Ask.Asked::help).orElse(null);
    book.run(
        label("thanked", person),
        moment,
        stores -> {
          stores.asks().update(id, old -> old.with(person, asked -> asked.in(AskState.THANKED)));
          if (help != null && stores.help().find(help).isPresent()) {
            stores.help().update(help, entry -> entry.with(entry.details().withThanks()));
          }
        });
  }

  /// Takes somebody off an ask; one that is left without people goes.
  ///
  /// @throws ProblemException `ask.unknown`
  public void leaveOut(AskId id, PersonId person, Moment moment) {
    Ask ask = get(id, person);
    List<Ask.Asked> left =
        ask.people().stream().filter(asked -> !asked.person().equals(person)).toList();
    book.run(
        label("ask.removed", person),
        moment,
        stores -> {
          if (left.isEmpty()) {
            stores.asks().delete(id);
          } else {
            stores.asks().update(id, old -> old.withPeople(left));
          }
        });
  }

  private void update(
      AskId id, PersonId person, String label, UnaryOperator<Ask.Asked> change, Moment moment) {
    Ask _ = get(id, person);
    book.run(
        label(label, person),
        moment,
        stores -> {
          new Acts(book, stores, moment).upon(List.of(person));
          stores.asks().update(id, ask -> ask.with(person, change));
        });
  }

  private ChangeLabel label(String key, PersonId person) {
    return ChangeLabel.of(key, book.named(person).name());
  }

  private Ask get(AskId id, PersonId person) {
    return book.read(stores -> stores.asks().find(id))
        .filter(ask -> ask.of(person).isPresent())
        .orElseThrow(() -> new ProblemException(Problem.of("ask.unknown")));
  }
}
