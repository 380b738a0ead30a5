package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The parts of the network and how often each asks for.
public final class Circles {
  /// How often a new circle of the user's own asks for, until they say otherwise.
  public static final int DAYS_OF_A_NEW_CIRCLE = 120;

  private final Book book;

  Circles(Book book) {
    this.book = book;
  }

  /// All circles: the delivered ones, then the user's own in the order of adding; each followed by
  /// those within it.
  public List<Circle> all() {
    return Circle.nested(book.read(stores -> stores.circles().all()));
  }

  /// The circle with that id, from memory.
  public Optional<Circle> find(CircleId id) {
    return Optional.ofNullable(book.roster().circles().get(id));
  }

  /// The circle of that name: the user's own, or the word of a delivered one in either language.
  public Optional<Circle> find(String name) {
    return CircleWords.find(book.roster().circles().values(), name);
  }

  /// Adds a circle of the user's own.
  ///
  /// @param days how often, or null for no reminders from it
  /// @throws ProblemException `circle.exists`, `circle.name.empty`, `cadence.days`
  public CircleId add(String name, @Nullable Integer days, Moment moment) {
    requireNew(name, null);
    return book.change(
        ChangeLabel.of("circle.new", name),
        moment,
        stores -> {
          CircleId id = stores.circles().newId();
          stores.circles().insert(new Circle(id, "", name, days, true));
          return id;
        });
  }

  /// Gives a circle another name; an empty one gives a delivered circle its own word back.
  ///
  /// @throws ProblemException `circle.unknown`, `circle.exists`, `circle.name.empty`
  public void rename(CircleId id, String name, Moment moment) {
    requireNew(name, id);
    update(id, "circle.renamed", circle -> circle.named(name), moment);
  }

  /// Changes how often a circle asks for; from then on it also caps what is learned (rule 3.3).
  ///
  /// @param days or null for no reminders from it
  /// @throws ProblemException `circle.unknown`, `cadence.days`
  public void cadence(CircleId id, @Nullable Integer days, Moment moment) {
    update(id, "circle.days", circle -> circle.withCadence(days), moment);
  }

  /// Puts a circle within another, whose people its own then are too; how often it asks for stays.
  ///
  /// @param within or null for within none
  /// @throws ProblemException `circle.unknown`; `circle.ring` where it would lie within itself
  public void put(CircleId id, @Nullable CircleId within, Moment moment) {
    Collection<Circle> all = book.roster().circles().values();
    if (within != null && get(within).outwards(all).contains(get(id))) {
      throw new ProblemException(Problem.of("circle.ring"));
    }
    update(id, "circle.moved", circle -> circle.withParent(within), moment);
  }

  /// Removes a circle; its people stay, and the circles within it come to lie where it lay.
  ///
  /// @throws ProblemException `circle.unknown`
  public void remove(CircleId id, Moment moment) {
    Circle gone = get(id);
    book.run(
        ChangeLabel.of("circle.removed", CircleWords.english(gone)),
        moment,
        stores -> stores.circles().delete(id));
  }

  private void update(CircleId id, String label, UnaryOperator<Circle> change, Moment moment) {
    Circle before = get(id);
    book.run(
        ChangeLabel.of(label, CircleWords.english(before)),
        moment,
        stores -> stores.circles().update(id, change));
  }

  private Circle get(CircleId id) {
    return find(id)
        .orElseThrow(
            () -> new ProblemException(Problem.of("circle.unknown", Long.toString(id.value()))));
  }

  /// @param self the circle that may be called so already, or null
  private void requireNew(String name, @Nullable CircleId self) {
    if (find(name).filter(other -> !other.id().equals(self)).isPresent()) {
      throw new ProblemException(Problem.of("circle.exists", name));
    }
  }
}
