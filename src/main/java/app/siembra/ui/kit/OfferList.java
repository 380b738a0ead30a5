package app.siembra.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A few values that fit what is being typed, one below another, one of them marked: for a field
/// that keeps the focus and its keys. There while it offers something.
///
/// @param <T> what is offered
public final class OfferList<T> extends VBox {
  /// How a value looks: what stands before it, its name, and what stands beside that or nothing.
  public record Look(Node lead, String name, String detail) {}

  private final Function<? super T, Look> look;
  private final Consumer<? super T> take;
  private List<T> offered = List.of();
  private int marked;

  /// @param take is told what was clicked
  public OfferList(Function<? super T, Look> look, Consumer<? super T> take) {
    this.look = look;
    this.take = take;
    Styles.styled(this, Styles.OFFERS);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Offers `values`, the first marked; nothing closes the list.
  public void show(List<T> values) {
    offered = List.copyOf(values);
    getChildren().setAll(offered.stream().map(this::row).toList());
    setVisible(!offered.isEmpty());
    mark(0);
  }

  public void close() {
    show(List.of());
  }

  public boolean isOpen() {
    return isVisible();
  }

  /// Marks the value so many below the marked one, or above it if negative.
  public void move(int steps) {
    mark(Math.clamp(marked + steps, 0, Math.max(0, offered.size() - 1)));
  }

  /// Marks the value at this place; none if it is negative.
  public void mark(int index) {
    marked = index;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(Styles.MARKED, i == marked);
    }
  }

  /// The value that is marked; empty where none is.
  public Optional<T> marked() {
    return marked < 0 || offered.isEmpty() ? Optional.empty() : Optional.of(offered.get(marked));
  }

  private Node row(T value) {
    var shown = look.apply(value);
    var name = Styles.styled(new Label(shown.name()), Styles.NAME);
    name.setMinWidth(USE_PREF_SIZE);
    var row = Styles.styled(new HBox(shown.lead(), name), Styles.OFFER);
    if (!shown.detail().isEmpty()) {
      row.getChildren().add(Styles.styled(new Label(shown.detail()), Styles.DETAIL));
    }
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(shown.name() + " " + shown.detail());
    row.setOnMousePressed(
        event -> {
          take.accept(value);
          event.consume();
        });
    return row;
  }
}
