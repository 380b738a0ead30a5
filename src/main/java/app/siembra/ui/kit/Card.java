package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A white sheet on the ground: a title, perhaps a quiet action at its right, and what it holds.
public final class Card extends VBox {
  private final HBox head = Styles.styled(new HBox(), Styles.CARD_HEAD);

  private Card() {
    Styles.styled(this, Styles.CARD);
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /// A card without a title.
  public static Card plain() {
    return new Card();
  }

  /// A card headed `title`, which screen readers read as the name of the whole card.
  public static Card titled(ObservableValue<String> title) {
    var card = new Card();
    var label = Lines.of(title, Styles.CARD_TITLE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    card.accessibleTextProperty().bind(title);
    card.head.getChildren().add(label);
    card.getChildren().add(card.head);
    return card;
  }

  /// Puts a quiet action at the right of the title.
  public Card action(ObservableValue<String> words, Runnable action) {
    var link = Styles.styled(new Hyperlink(), Styles.LINK);
    link.textProperty().bind(words);
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(_ -> action.run());
    return head(link);
  }

  /// Puts `nodes` at the right of the title.
  public Card head(Node... nodes) {
    head.getChildren().addAll(nodes);
    return this;
  }

  /// Adds `rows`, which reach from edge to edge.
  public Card with(Node... rows) {
    getChildren().addAll(rows);
    return this;
  }

  /// Adds `nodes` with the card's own margin at both sides.
  public Card inside(Node... nodes) {
    getChildren().add(Styles.styled(new VBox(nodes), Styles.CARD_BODY));
    return this;
  }
}
