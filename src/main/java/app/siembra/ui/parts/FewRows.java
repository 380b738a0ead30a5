package app.siembra.ui.parts;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
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
public final class FewRows<T> {
  private static final int PAGE = 50;

  private final Speech speech;
  private final ObservableList<T> values;
  private final RowColumn<T> rows;
  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private final int few;
  private final IntegerProperty room = new SimpleIntegerProperty();

  /// @param values what waits; the card is there while there is any
  /// @param few how many rows are shown at first
  public FewRows(
      Speech speech,
      ObservableList<T> values,
      int few,
      Function<? super T, ? extends Row> factory) {
    this.speech = speech;
    this.values = values;
    this.few = few;
    this.room.set(few);
    this.rows = new RowColumn<>(factory);
  }

  /// Lets the first row show its actions, see [RowColumn#inviting()].
  public FewRows<T> inviting() {
    rows.inviting();
    return this;
  }

  /// The card under this title.
  public Node create(ObservableValue<String> title) {
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
    return Presence.of(toggle, Bindings.size(values).greaterThan(few));
  }

  private String moreWords() {
    if (room.get() >= values.size()) {
      return speech.get("few.fewer");
    }
    return room.get() == few ? speech.get("few.all", values.size()) : speech.get("few.further");
  }

  private void more() {
    if (room.get() >= values.size()) {
      room.set(few);
    } else {
      room.set(room.get() == few ? PAGE : room.get() + PAGE);
    }
  }

  /// Follows what waits until the subscription is ended.
  public Subscription show() {
    return Subscription.combine(
        values.subscribe(this::cut), room.subscribe(_ -> cut()), rows.show(shown, speech.voice()));
  }

  private void cut() {
    Contents.set(shown, values.subList(0, Math.min(room.get(), values.size())));
  }
}
