package app.siembra.ui.welcome;

import app.siembra.model.CircleId;
import app.siembra.rules.LastTalk;
import app.siembra.service.FirstSteps;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Somebody whom the user does not want to lose, before it is stored.
final class Friend {
  private final Someone who;
  private final ReadOnlyObjectWrapper<@Nullable CircleId> circle = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LastTalk> last = new ReadOnlyObjectWrapper<>();

  Friend(Someone who) {
    this.who = who;
  }

  Someone who() {
    return who;
  }

  /// The circle they belong to; null where none is chosen.
  ReadOnlyObjectProperty<@Nullable CircleId> circle() {
    return circle.getReadOnlyProperty();
  }

  /// About when the user last talked with them; null where that is not said.
  ReadOnlyObjectProperty<@Nullable LastTalk> last() {
    return last.getReadOnlyProperty();
  }

  /// Puts them into this circle, or out of it again.
  void press(CircleId pressed) {
    circle.set(pressed.equals(circle.get()) ? null : pressed);
  }

  /// Says about when the last talk was, or takes that back.
  void press(LastTalk pressed) {
    last.set(pressed == last.get() ? null : pressed);
  }

  FirstSteps.Dear dear() {
    return new FirstSteps.Dear(who.whom(), circle.get(), last.get());
  }
}
