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
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// A card with what waits: the first few rows, and all of them if the user wants to see them.
///
/// @param <T> the value behind a row
final class FewRows<T> {
  private static final int FEW = 3;

  private final Speech speech;
  private final ObservableList<T> values;
  private final RowColumn<T> rows;
  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private final BooleanProperty all = new SimpleBooleanProperty();

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
        .bind(Bindings.createStringBinding(this::toggleWords, all, values, speech.voice()));
    toggle.setOnAction(_ -> all.set(!all.get()));
    return Presence.of(toggle, Bindings.size(values).greaterThan(FEW));
  }

  private String toggleWords() {
    return all.get() ? speech.get("ledger.fewer") : speech.get("ledger.all", values.size());
  }

  Subscription show() {
    return Subscription.combine(
        values.subscribe(this::cut), all.subscribe(_ -> cut()), rows.show(shown, speech.voice()));
  }

  private void cut() {
    List<T> now = all.get() ? values : values.subList(0, Math.min(FEW, values.size()));
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }
}
