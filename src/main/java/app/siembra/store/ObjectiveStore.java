package app.siembra.store;

import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Query;

/// What the user is after: opportunities, learning, friendships. All writing methods work within [Database#change]
/// alone.
public final class ObjectiveStore {
  private static final Comparator<Objective> ORDER =
      Comparator.comparing((Objective objective) -> objective.span().openedOn())
          .thenComparing(Objective::id)
          .reversed();

  private static final String TALKS =
      """
      from interaction where channel <> 'note'
        and on_date >= :from and on_date <= :until and id in (
          select interaction_id from objective_person o
            join interaction_person p on p.person_id = o.person_id
            where objective_id = :objective
          union select interaction_id from objective_topic o
            join interaction_topic t on t.topic_id = o.topic_id
            where objective_id = :objective)
      """;

  private static final String HELP =
      """
      from help where state = 'done'
        and on_date >= :from and on_date <= :until and id in (
          select help_id from objective_person o
            join help_person p on p.person_id = o.person_id
            where objective_id = :objective
          union select help_id from objective_topic o
            join help_topic t on t.topic_id = o.topic_id
            where objective_id = :objective)
      """;

  private static final String NEWEST = "order by on_date desc, id desc fetch first :most rows only";

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
    return bound("select count(*) " + TALKS, objective, today).mapTo(Integer.class).one();
  }

  /// These talks, the newest first.
  ///
  /// @param most how many at most
  public List<InteractionId> talks(Objective objective, int most, LocalDate today) {
    return newest("select id " + TALKS + NEWEST, objective, most, today).stream()
        .map(InteractionId::new)
        .toList();
  }

  /// How much help there was likewise, given or received, that is done.
  public int help(Objective objective, LocalDate today) {
    return bound("select count(*) " + HELP, objective, today).mapTo(Integer.class).one();
  }

  /// This help, the newest first.
  ///
  /// @param most how much at most
  public List<HelpId> help(Objective objective, int most, LocalDate today) {
    return newest("select id " + HELP + NEWEST, objective, most, today).stream()
        .map(HelpId::new)
        .toList();
  }

  private List<Long> newest(
      @CompileTimeConstant final String sql, Objective objective, int most, LocalDate today) {
    return bound(sql, objective, today).bind("most", most).mapTo(Long.class).list();
  }

  private Query bound(@CompileTimeConstant final String sql, Objective objective, LocalDate today) {
    return session
        .query(sql)
        .bind("objective", objective.id().value())
        .bind("from", objective.span().openedOn())
        .bind("until", until(objective, today));
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
