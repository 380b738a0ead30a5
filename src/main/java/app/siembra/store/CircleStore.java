package app.siembra.store;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The parts of the network: those that come with Siembra, then the user's own. All writing methods
/// work within [Database#change] alone.
public final class CircleStore {
  private final Session session;
  private final Facts<Circle> circles;

  CircleStore(Session session) {
    this.session = session;
    this.circles = new Facts<>(session, new CircleShape());
  }

  /// A new identity.
  public CircleId newId() {
    return new CircleId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Circle> find(CircleId id) {
    return circles.find(id.value());
  }

  /// All of them, in the order in which they were added.
  public List<Circle> all() {
    return circles.all();
  }

  /// Adds one under a new identity.
  public void insert(Circle circle) {
    circles.insert(circle);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(CircleId id, UnaryOperator<Circle> change) {
    circles.update(id.value(), change);
  }

  /// Removes one; its people leave it, and the circles within it come to lie where it lay. Nothing
  /// happens where there is none.
  public void delete(CircleId id) {
    List<Long> members =
        session
            .query("select person_id from person_circle where circle_id = :circle")
            .bind("circle", id.value())
            .mapTo(Long.class)
            .list();
    var _ =
        new Facts<>(session, new PersonShape())
            .rewrite(members, person -> Optional.of(without(person, id)));
    CircleId above = circles.find(id.value()).map(Circle::parent).orElse(null);
    all().stream()
        .filter(circle -> id.equals(circle.parent()))
        .forEach(circle -> update(circle.id(), within -> within.withParent(above)));
    circles.delete(id.value());
  }

  private static Person without(Person person, CircleId circle) {
    List<CircleId> others =
        person.keeping().circles().stream().filter(other -> !other.equals(circle)).toList();
    return person.withKeeping(person.keeping().withCircles(others));
  }
}
