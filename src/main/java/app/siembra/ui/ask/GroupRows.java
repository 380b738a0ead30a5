package app.siembra.ui.ask;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The rows of a group, and below them more of them as often as the user wants.
///
/// @param <T> what a row stands for
final class GroupRows<T> {
  private final Group<T> group;
  private final Speech speech;
  private final RowColumn<T> rows;
  private final Runnable more;

  /// @param more reads more of the group
  GroupRows(Group<T> group, Speech speech, Function<T, Row> factory, Runnable more) {
    this.group = group;
    this.speech = speech;
    this.rows = new RowColumn<>(factory);
    this.more = more;
  }

  /// Lets the first row show its actions, see [RowColumn#inviting()].
  GroupRows<T> inviting() {
    Styles.styled(rows.inviting(), "tinted");
    return this;
  }

  Node create() {
    var button =
        Buttons.plain(
            Bindings.createStringBinding(
                () -> speech.get("ledger.more", group.rest().get()), group.rest(), speech.voice()),
            more);
    return new VBox(
        rows,
        Presence.of(
            Styles.styled(new HBox(button), "more"),
            group.rest().map(rest -> rest.intValue() > 0)));
  }

  /// Whether there is anybody.
  ObservableValue<Boolean> isThere() {
    return Bindings.isNotEmpty(group.shown());
  }

  /// Goes to the first row, if there is one.
  boolean enter() {
    if (rows.getChildren().isEmpty()) {
      return false;
    }
    rows.getChildren().getFirst().requestFocus();
    return true;
  }

  /// Follows the group until the subscription ends.
  Subscription show() {
    return rows.show(group.shown(), speech.voice());
  }
}
