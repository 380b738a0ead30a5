package app.siembra.store;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
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
