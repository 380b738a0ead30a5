package app.siembra.store;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user is after: opportunities, learning, friendships. All writing methods work within [Database#change]
/// alone.
public final class ObjectiveStore {
  private static final Comparator<Objective> ORDER =
      Comparator.comparing((Objective objective) -> objective.span().openedOn())
          .thenComparing(Objective::id)
          .reversed();

  private final Session session;
  private final Facts<Objective> objectives;

  ObjectiveStore(Session session) {
    this.session = session;
    this.objectives = new Facts<>(session, new ObjectiveShape());
  }

  /// A new identity.
  public ObjectiveId newId() {
    return new ObjectiveId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Objective> find(ObjectiveId id) {
    return objectives.find(id.value());
  }

  /// All of them, newest first.
  public List<Objective> all() {
    return objectives.all().stream().sorted(ORDER).toList();
  }

  /// How many talks there were with its people or about its topics while it was open, up to that
  /// day; notes do not count.
  public int talks(Objective objective, LocalDate today) {
    return session
        .query(
            """
            select count(*) from interaction where channel <> 'note'
              and on_date >= :from and on_date <= :until and id in (
                select interaction_id from objective_person o
                  join interaction_person p on p.person_id = o.person_id
                  where objective_id = :objective
                union select interaction_id from objective_topic o
                  join interaction_topic t on t.topic_id = o.topic_id
                  where objective_id = :objective)
            """)
        .bind("objective", objective.id().value())
        .bind("from", objective.span().openedOn())
        .bind("until", until(objective, today))
        .mapTo(Integer.class)
        .one();
  }

  /// How much help there was likewise, given or received, that is done.
  public int help(Objective objective, LocalDate today) {
    return session
        .query(
            """
            select count(*) from help where state = 'done'
              and on_date >= :from and on_date <= :until and id in (
                select help_id from objective_person o
                  join help_person p on p.person_id = o.person_id
                  where objective_id = :objective
                union select help_id from objective_topic o
                  join help_topic t on t.topic_id = o.topic_id
                  where objective_id = :objective)
            """)
        .bind("objective", objective.id().value())
        .bind("from", objective.span().openedOn())
        .bind("until", until(objective, today))
        .mapTo(Integer.class)
        .one();
  }

  private static LocalDate until(Objective objective, LocalDate today) {
    LocalDate closed = objective.span().closedOn();
    return closed == null || closed.isAfter(today) ? today : closed;
  }

  /// Adds one under a new identity.
  public void insert(Objective objective) {
    objectives.insert(objective);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(ObjectiveId id, UnaryOperator<Objective> change) {
    objectives.update(id.value(), change);
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(ObjectiveId id) {
    objectives.delete(id.value());
  }
}
