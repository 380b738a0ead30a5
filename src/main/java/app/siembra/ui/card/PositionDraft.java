package app.siembra.ui.card;

import app.siembra.model.Position;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody does somewhere, in the form.
final class PositionDraft extends Draft<Position> {
  private final @Nullable Position before;
  private final StringProperty title;
  private final StringProperty organisation;
  private final StringProperty department;

  PositionDraft(@Nullable Position before) {
    this.before = before;
    this.title = new SimpleStringProperty(before == null ? "" : before.title());
    this.organisation = new SimpleStringProperty(before == null ? "" : before.organisation());
    this.department = new SimpleStringProperty(before == null ? "" : units(before));
  }

  StringProperty title() {
    return title;
  }

  StringProperty organisation() {
    return organisation;
  }

  StringProperty department() {
    return department;
  }

  @Override
  Optional<Position> make() {
    Position old = before == null ? Position.of("", "") : before;
    List<String> units =
        department.get().strip().equals(units(old)) ? old.units() : List.of(department.get());
    Position now =
        new Position(organisation.get(), units, title.get(), old.role(), old.from(), old.to());
    return now.isEmpty() ? Optional.empty() : Optional.of(now);
  }

  private static String units(Position position) {
    return String.join(", ", position.units());
  }
}
