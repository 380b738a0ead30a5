package app.siembra.ui.draft;

import app.siembra.model.Position;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody does or did somewhere, in the form.
public final class PositionDraft extends Draft<Position> {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private final Position before;
  private final StringProperty title;
  private final StringProperty organisation;
  private final StringProperty departments;
  private final StringProperty role;
  private final StringProperty from;
  private final StringProperty to;

  public PositionDraft(@Nullable Position known) {
    this.before = known == null ? Position.of("", "") : known;
    this.title = new SimpleStringProperty(before.title());
    this.organisation = new SimpleStringProperty(before.organisation());
    this.departments = new SimpleStringProperty(units());
    this.role = new SimpleStringProperty(before.role());
    this.from = new SimpleStringProperty(shown(before.from()));
    this.to = new SimpleStringProperty(shown(before.to()));
  }

  public StringProperty title() {
    return title;
  }

  public StringProperty organisation() {
    return organisation;
  }

  /// The departments, the largest first, with commas between them.
  public StringProperty departments() {
    return departments;
  }

  /// The occupation.
  public StringProperty role() {
    return role;
  }

  /// The first year.
  public StringProperty from() {
    return from;
  }

  /// The last year; empty while it lasts.
  public StringProperty to() {
    return to;
  }

  @Override
  Optional<Position> make() {
    Position now =
        new Position(
            organisation.get(),
            departments.get().strip().equals(units())
                ? before.units()
                : List.of(departments.get().split(",")),
            title.get(),
            role.get(),
            year(from, before.from()),
            year(to, before.to()));
    if (now.from() != null && now.to() != null && now.to() < now.from()) {
      throw new ProblemException(Problem.of("years.order", to.get().strip(), from.get().strip()));
    }
    boolean blank = Stream.of(from, to).allMatch(year -> year.get().isBlank());
    if (now.isEmpty() && !blank) {
      throw new ProblemException(Problem.of("position.empty"));
    }
    return now.isEmpty() ? Optional.empty() : Optional.of(now);
  }

  private static @Nullable Integer year(StringProperty field, @Nullable Integer before) {
    String typed = field.get().strip();
    if (typed.isEmpty() || typed.equals(shown(before))) {
      return typed.isEmpty() ? null : before;
    }
    Problem problem =
        Problem.of("year", typed, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    if (!typed.matches("\\d{4}")) {
      throw new ProblemException(problem);
    }
    int year = Integer.parseInt(typed);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new ProblemException(problem);
    }
    return year;
  }

  private static String shown(@Nullable Integer year) {
    return year == null ? "" : Integer.toString(year);
  }

  private String units() {
    return String.join(", ", before.units());
  }
}
