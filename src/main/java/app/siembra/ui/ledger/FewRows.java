package app.siembra.ui.ledger;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// A card with what waits: the first few rows, and more of them as often as the user wants.
///
/// @param <T> the value behind a row
final class FewRows<T> {
  private static final int FEW = 3;
  private static final int PAGE = 50;

  private final Speech speech;
  private final ObservableList<T> values;
  private final RowColumn<T> rows;
  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private final IntegerProperty room = new SimpleIntegerProperty(FEW);

  /// @param values what waits; the card is there while there is any
  FewRows(Speech speech, ObservableList<T> values, Function<? super T, ? extends Row> factory) {
    this.speech = speech;
    this.values = values;
    this.rows = new RowColumn<>(factory);
  }

  Node create(ObservableValue<String> title) {
    return Presence.of(
        Card.titled(title).head(createToggle()).with(rows), Bindings.isNotEmpty(values));
  }

  private Node createToggle() {
    var toggle = Styles.styled(new Hyperlink(), Styles.LINK);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle
        .textProperty()
        .bind(Bindings.createStringBinding(this::moreWords, room, values, speech.voice()));
    toggle.setOnAction(_ -> more());
    return Presence.of(toggle, Bindings.size(values).greaterThan(FEW));
  }

  private String moreWords() {
    if (room.get() >= values.size()) {
      return speech.get("ledger.fewer");
    }
    return room.get() == FEW
        ? speech.get("ledger.all", values.size())
        : speech.get("ledger.further");
  }

  private void more() {
    if (room.get() >= values.size()) {
      room.set(FEW);
    } else {
      room.set(room.get() == FEW ? PAGE : room.get() + PAGE);
    }
  }

  Subscription show() {
    return Subscription.combine(
        values.subscribe(this::cut), room.subscribe(_ -> cut()), rows.show(shown, speech.voice()));
  }

  private void cut() {
    List<T> now = values.subList(0, Math.min(room.get(), values.size()));
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }
}
