package app.siembra.service;

import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Upshot;
import app.siembra.store.Stores;
import app.siembra.store.TieStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Bringing people together (rules 9 and 16): both are asked, then introduced, and later the user says how it
/// went.
public final class Introducing {
  private static final ConnectionType ACQUAINTED =
      ConnectionType.delivered("acquaintance").orElseThrow();

  private final Book book;

  Introducing(Book book) {
    this.book = book;
  }

  /// Notes that both were asked whether they want to be introduced (rule 9); nothing happens where
  /// they were asked already and have not answered.
  ///
  /// @throws ProblemException `connection.self`
  public IntroductionId ask(PersonId first, PersonId second, Moment moment) {
    return book.read(stores -> waiting(stores, first, second))
        .map(Introduction::id)
        .orElseGet(
            () ->
                book.change(
                    book.ofTwo("introduce.asked", first, second),
                    moment,
                    stores -> asked(stores, first, second, moment.today())));
  }

  private static IntroductionId asked(
      Stores stores, PersonId first, PersonId second, LocalDate today) {
    IntroductionId id = stores.introductions().newId();
    stores.introductions().insert(new Introduction(id, first, second, today, null, ""));
    return id;
  }

  /// Introduces two people (rule 9): help given to both, and a connection between them. Takes up
  /// the introduction of the two that waits for it, if there is one.
  ///
  /// @param on the day, not after today
  /// @throws ProblemException `connection.self`, `interaction.future`, `introduction.made` where
  ///   that is noted for this day already
  public IntroductionId introduce(PersonId first, PersonId second, LocalDate on, Moment moment) {
    if (on.isAfter(moment.today())) {
      throw new ProblemException(Problem.of("interaction.future", on.toString()));
    }
    return book.change(
        book.ofTwo("introduce", first, second),
        moment,
        stores -> {
          stores.introductions().of(first).stream()
              .filter(known -> known.isOf(first, second))
              .forEach(
                  known -> require(!on.equals(known.introducedOn()), "introduction.made", known));
          IntroductionId id = introduced(stores, first, second, on);
          help(stores, first, second, on);
          if (stores.connections().of(first).stream().noneMatch(tie -> tie.isOf(first, second))) {
            ConnectionId _ = Connecting.insert(stores, first, second, ACQUAINTED, "");
          }
          new Acts(book, stores, moment).upon(List.of(first, second));
          return id;
        });
  }

  /// All introductions, those that wait included, the newest first.
  public List<Presented> all() {
    return presented(book.read(stores -> stores.introductions().all()));
  }

  private List<Presented> presented(List<Introduction> introductions) {
    return introductions.stream()
        .map(made -> new Presented(made, book.named(made.first()), book.named(made.second())))
        .toList();
  }

  /// How somebody came, and who came through them (rule 16).
  public Came came(PersonId person, Moment moment) {
    return book.read(stores -> new Coming(book, moment).of(stores, person));
  }

  /// All through whom somebody came, whoever brought the most and the nearest first (rule 16).
  ///
  /// @param names how many of those whom each brought are named
  public List<Connector> connectors(int names, Moment moment) {
    List<TieStore.Pair> pairs = book.read(stores -> stores.ties().broughtByAnybody());
    return new Coming(book, moment).connectors(pairs, names);
  }

  /// Those of one person, the newest first.
  public List<Presented> of(PersonId person) {
    return presented(book.read(stores -> stores.introductions().of(person)));
  }

  /// The introduction of the two that waits for an answer.
  ///
  /// @throws ProblemException `introduction.made` where they are introduced already,
  ///   `introduction.none`
  public Introduction waiting(PersonId first, PersonId second) {
    return newest(first, second, Introduction::isWaiting, "introduction.made");
  }

  /// The newest introduction of the two that was made.
  ///
  /// @throws ProblemException `introduction.waiting` where they are not introduced yet,
  ///   `introduction.none`
  public Introduction made(PersonId first, PersonId second) {
    return newest(first, second, Introduction::isMade, "introduction.waiting");
  }

  /// @param other what is wrong where there are only others of the two
  private Introduction newest(
      PersonId first, PersonId second, Predicate<Introduction> which, String other) {
    List<Introduction> all =
        book.read(stores -> stores.introductions().of(first)).stream()
            .filter(known -> known.isOf(first, second))
            .toList();
    return all.stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> wrong(all.isEmpty() ? "introduction.none" : other, first, second));
  }

  private ProblemException wrong(String key, PersonId first, PersonId second) {
    return new ProblemException(
        Problem.of(key, book.named(first).name(), book.named(second).name()));
  }

  /// Notes that one of the two would rather not, which ends it: nobody was helped.
  ///
  /// @throws ProblemException `introduction.made` where they are introduced already
  public void declined(IntroductionId id, Moment moment) {
    change(
        id,
        "introduce.declined",
        old -> {
          require(!old.isMade(), "introduction.made", old);
          return old.declined(moment.today());
        },
        moment);
  }

  private void require(boolean right, String key, Introduction introduction) {
    if (!right) {
      throw wrong(key, introduction.first(), introduction.second());
    }
  }

  /// Removes an introduction; nothing happens where it is gone. What was noted when it was made
  /// stays.
  public void giveUp(IntroductionId id, Moment moment) {
    book.read(stores -> stores.introductions().find(id))
        .ifPresent(
            gone ->
                book.run(
                    book.ofTwo("introduce.removed", gone.first(), gone.second()),
                    moment,
                    stores -> stores.introductions().delete(id)));
  }

  /// Notes what came of an introduction, in the user's words; nothing yet where there are none.
  ///
  /// @throws ProblemException `introduction.waiting` where they are not introduced yet
  public void outcome(IntroductionId id, String outcome, Moment moment) {
    change(
        id,
        "introduce.outcome",
        old -> {
          require(old.isMade(), "introduction.waiting", old);
          return old.with(outcome.isBlank() ? null : told(old, outcome, moment));
        },
        moment);
  }

  private static Upshot told(Introduction old, String words, Moment moment) {
    Upshot before = old.upshot();
    return new Upshot(before == null ? null : before.result(), words, moment.today());
  }

  /// Notes in short what came of it; words that were noted stay unless there are new ones.
  ///
  /// @param words in addition, or empty
  /// @throws ProblemException `introduction.waiting` where they are not introduced yet
  public void outcome(IntroductionId id, Upshot.Result result, String words, Moment moment) {
    change(
        id,
        "introduce.outcome",
        old -> {
          require(old.isMade(), "introduction.waiting", old);
          return old.with(
              new Upshot(result, words.isBlank() ? old.outcome() : words, moment.today()));
        },
        moment);
  }

  private void change(
      IntroductionId id, String label, UnaryOperator<Introduction> change, Moment moment) {
    book.read(stores -> stores.introductions().find(id))
        .ifPresent(
            old ->
                book.run(
                    book.ofTwo(label, old.first(), old.second()),
                    moment,
                    stores -> stores.introductions().update(id, change)));
  }

  private static Optional<Introduction> waiting(Stores stores, PersonId first, PersonId second) {
    return stores.introductions().of(first).stream()
        .filter(known -> known.isWaiting() && known.isOf(first, second))
        .findFirst();
  }

  private static IntroductionId introduced(
      Stores stores, PersonId first, PersonId second, LocalDate on) {
    Optional<Introduction> waiting = waiting(stores, first, second);
    IntroductionId id =
        waiting.map(Introduction::id).orElseGet(() -> stores.introductions().newId());
    Introduction made =
        new Introduction(id, first, second, waiting.map(Introduction::askedOn).orElse(on), on, "");
    if (waiting.isPresent()) {
      stores.introductions().update(id, _ -> made);
    } else {
      stores.introductions().insert(made);
    }
    return id;
  }

  private static void help(Stores stores, PersonId first, PersonId second, LocalDate on) {
    stores
        .help()
        .insert(
            new Help(
                stores.help().newId(),
                Direction.GIVEN,
                HelpKind.INTRODUCTION,
                HelpSize.SMALL,
                HelpState.DONE,
                List.of(first, second),
                HelpDetails.of(on, "")));
  }
}
