package app.siembra.ui.shell;

import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination.Page;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rail at the left: where one can go, and where one is. In a narrow window only its pictures
/// stay.
final class Rail extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Speech speech;
  private final Map<Place, ToggleButton> entries = new EnumMap<>(Place.class);
  private final List<Node> onlyWide = new ArrayList<>();
  private final List<Node> onlyNarrow = new ArrayList<>();
  private final HBox head = Styles.styled(new HBox(), "rail-head");

  /// @param menu the window's menu
  /// @param people what stands beside the list of people
  Rail(Speech speech, Node menu, ObservableValue<String> people, Consumer<Page> go) {
    this.speech = speech;
    Styles.styled(this, "rail");
    getChildren().addAll(createHead(menu));
    for (var place : Place.values()) {
      if (place.atFoot() && !entries.keySet().stream().anyMatch(Place::atFoot)) {
        getChildren().add(createGap());
      }
      getChildren().add(createEntry(place, people, go));
    }
  }

  private Node createHead(Node menu) {
    var leaf = Styles.styled(new Region(), "leaf");
    var brand = Lines.of(speech.bind("window.title"), "brand");
    HBox.setHgrow(brand, Priority.ALWAYS);
    brand.setMaxWidth(Double.MAX_VALUE);
    onlyWide.addAll(List.of(leaf, brand));
    head.getChildren().addAll(leaf, brand, menu);
    return head;
  }

  private Node createGap() {
    var gap = new Region();
    setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private ToggleButton createEntry(Place place, ObservableValue<String> people, Consumer<Page> go) {
    var name = Styles.styled(new Label(), "rail-name");
    name.textProperty().bind(speech.bind(place.key()));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    onlyWide.add(name);
    var icon = new Icon(place.icon());
    onlyNarrow.add(icon);
    var face = Styles.styled(new HBox(icon, name), "rail-face");
    if (place == Place.PEOPLE) {
      var count = Styles.styled(new Label(), "rail-count");
      count.textProperty().bind(people);
      onlyWide.add(count);
      face.getChildren().add(count);
    }
    var entry = Styles.styled(new ToggleButton(), "rail-entry");
    entry.setGraphic(face);
    entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    entry.setMaxWidth(Double.MAX_VALUE);
    face.prefWidthProperty().bind(entry.widthProperty().subtract(24));
    entry.accessibleTextProperty().bind(name.textProperty());
    entry.setAccessibleHelp(place.keys().getDisplayText());
    entry.setOnAction(
        _ -> {
          entry.setSelected(true);
          go.accept(place.page());
        });
    entries.put(place, entry);
    return entry;
  }

  /// Marks the place that `page` belongs to.
  void show(Page page) {
    entries.forEach((place, entry) -> entry.setSelected(place.holds(page)));
  }

  /// Shows the pictures alone, with the words as tooltips, or all of it.
  void narrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
    onlyWide.forEach(node -> show(node, !narrow));
    onlyNarrow.forEach(node -> show(node, narrow));
    entries.forEach((place, entry) -> entry.setTooltip(narrow ? tooltip(place) : null));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Tooltip tooltip(Place place) {
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(speech.bind(place.key()));
    return tooltip;
  }
}
