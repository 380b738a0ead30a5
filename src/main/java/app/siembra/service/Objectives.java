package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.rules.Crowd;
import app.siembra.rules.Gaps;
import app.siembra.rules.Kindred;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user keeps the network for: opportunities, learning, friendships (rule 15).
public final class Objectives {
  private final Book book;

  Objectives(Book book) {
    this.book = book;
  }

  /// All of them, newest first, with what is missing for those that are open.
  public List<ObjectiveRow> all(Moment moment) {
    LocalDate today = moment.today();
    Roster.AsOf people = book.roster().asOf(today);
    return book.read(
        stores -> {
          Gaps gaps = gaps(stores, people, today);
          return stores.objectives().all().stream()
              .map(objective -> row(stores, objective, gaps, today))
              .toList();
        });
  }

  /// The one with this identity; empty where there is none.
  public Optional<Objective> find(ObjectiveId id) {
    return book.read(stores -> stores.objectives().find(id));
  }

  private ObjectiveRow row(Stores stores, Objective objective, Gaps gaps, LocalDate today) {
    return new ObjectiveRow(
        objective,
        book.named(objective.people()),
        objective.isOpen(today) ? gaps.of(objective.topics()) : List.of(),
        new ObjectiveRow.Done(
            stores.objectives().talks(objective, today),
            stores.objectives().help(objective, today)));
  }

  /// What was done for an objective: talks and help, newest first, as [ObjectiveRow.Done] counts
  /// them.
  ///
  /// @param most how many of each at most
  /// @throws ProblemException `objective.unknown`
  public List<TimelineEntry> done(ObjectiveId id, int most, Moment moment) {
    Objective objective = get(id);
    LocalDate today = moment.today();
    return book.read(
        stores -> {
          Stream<TimelineEntry> talks =
              stores
                  .interactions()
                  .newestFirst(stores.objectives().talks(objective, most, today))
                  .stream()
                  .map(talk -> LifeLine.entry(book, talk));
          Stream<TimelineEntry> help =
              stores.help().find(stores.objectives().help(objective, most, today)).stream()
                  .map(entry -> LifeLine.entry(book, entry));
          return Stream.concat(talks, help)
              .sorted(Comparator.comparing(TimelineEntry::on).reversed())
              .toList();
        });
  }

  /// What is missing for all open objectives, each topic once (rule 15).
  public List<Gaps.Gap> gaps(Moment moment) {
    Roster.AsOf people = book.roster().asOf(moment.today());
    return book.read(
        stores ->
            gaps(stores, people, moment.today())
                .of(
                    stores.objectives().all().stream()
                        .filter(objective -> objective.isOpen(moment.today()))
                        .flatMap(objective -> objective.topics().stream())
                        .distinct()
                        .toList()));
  }

  private static Gaps gaps(Stores stores, Roster.AsOf people, LocalDate today) {
    Neighbours neighbours = new Neighbours(stores, today);
    return new Gaps(people.crowd(), person -> people.find(neighbours.of(person)), today);
  }

  /// Whom to bring together for a friendship, the best first (rule 15).
  ///
  /// @param many how many at most
  public List<Kindred.Pair> kindred(Objective objective, int many, Moment moment) {
    Crowd crowd = book.roster().asOf(moment.today()).crowd();
    return book.read(
        stores ->
            Kindred.pairs(
                crowd,
                objective.topics(),
                new Neighbours(stores, moment.today())::areJoined,
                many,
                moment.today()));
  }

  /// Sets an objective without a day.
  ///
  /// @throws ProblemException `objective.empty` for no words, `person.unknown`
  public ObjectiveId add(
      Objective.Aim aim, List<Topic> topics, List<PersonId> people, Moment moment) {
    return add(aim, topics, people, null, moment);
  }

  /// Sets an objective.
  ///
  /// @param until by when it should be there, or null
  /// @throws ProblemException `objective.empty` for no words, `person.unknown`
  public ObjectiveId add(
      Objective.Aim aim,
      List<Topic> topics,
      List<PersonId> people,
      @Nullable LocalDate until,
      Moment moment) {
    book.roster().require(people);
    return book.change(
        label("objective", aim),
        moment,
        stores -> {
          ObjectiveId id = stores.objectives().newId();
          stores
              .objectives()
              .insert(
                  new Objective(
                      id,
                      aim,
                      topics,
                      people,
                      new Objective.Span(moment.today(), until, null),
                      ""));
          return id;
        });
  }

  /// Changes an objective.
  ///
  /// @throws ProblemException `objective.unknown`
  public void edit(ObjectiveId id, UnaryOperator<Objective> change, Moment moment) {
    update(id, "objective.edited", change, moment);
  }

  /// Is done with an objective today.
  ///
  /// @param outcome what came of it, or empty
  /// @throws ProblemException `objective.unknown`
  public void close(ObjectiveId id, String outcome, Moment moment) {
    update(id, "objective.closed", old -> old.closed(moment.today(), outcome), moment);
  }

  /// Takes it up again; what came of it until then stays written.
  ///
  /// @throws ProblemException `objective.unknown`
  public void reopen(ObjectiveId id, Moment moment) {
    update(id, "objective.reopened", old -> old.closed(null, old.outcome()), moment);
  }

  /// Removes an objective.
  ///
  /// @throws ProblemException `objective.unknown`
  public void remove(ObjectiveId id, Moment moment) {
    Objective gone = get(id);
    book.run(
        label("objective.removed", gone.aim()), moment, stores -> stores.objectives().delete(id));
  }

  private void update(
      ObjectiveId id, String label, UnaryOperator<Objective> change, Moment moment) {
    Objective before = get(id);
    book.run(label(label, before.aim()), moment, stores -> stores.objectives().update(id, change));
  }

  private static ChangeLabel label(String key, Objective.Aim aim) {
    return ChangeLabel.of(key, aim.text());
  }

  private Objective get(ObjectiveId id) {
    return find(id).orElseThrow(() -> new ProblemException(Problem.of("objective.unknown")));
  }
}
