package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Keys;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line for each kind or topic, with a bar for what was given and one for what was received; each
/// opens what it counts.
final class StrandBars<T> extends GridPane {
  private static final double LONGEST_EM = 9;

  /// How much of the width the names take, in percent.
  private static final double NAMES = 45;

  private final Function<T, String> name;
  private final Words<T> words;
  private final Open<T> open;

  /// What a bar says where it cannot be seen.
  interface Words<T> {
    String of(Breakdown.Strand<T> strand, Direction direction);
  }

  /// What a bar opens.
  interface Open<T> {
    void open(T what, Direction direction);
  }

  StrandBars(Function<T, String> name, Words<T> words, Open<T> open) {
    this.name = name;
    this.words = words;
    this.open = open;
    getColumnConstraints().addAll(share(NAMES), share(100 - NAMES));
    Styles.styled(this, "strands");
  }

  private static ColumnConstraints share(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  /// Shows these, in their order.
  void show(List<Breakdown.Strand<T>> strands) {
    getChildren().clear();
    int most =
        strands.stream()
            .mapToInt(strand -> Math.max(strand.given(), strand.received()))
            .max()
            .orElse(1);
    for (Breakdown.Strand<T> strand : strands) {
      var bars = Styles.styled(new VBox(), "strand");
      for (Direction direction : Direction.values()) {
        if (strand.of(direction) > 0) {
          bars.getChildren().add(bar(strand, direction, most));
        }
      }
      addRow(getRowCount(), Lines.of(name.apply(strand.what()), Styles.DETAIL), bars);
    }
  }

  private Node bar(Breakdown.Strand<T> strand, Direction direction, int most) {
    var piece = Styles.styled(new Region(), "strand-bar", Keys.of(direction));
    double length = LONGEST_EM * strand.of(direction) / most;
    var count = Lines.of(Integer.toString(strand.of(direction)), "chart-word");
    piece.prefWidthProperty().bind(count.fontProperty().map(font -> font.getSize() * length));
    var line = Styles.styled(new HBox(piece, count), "strand-line");
    var button = Styles.styled(new Button(), "strand-button");
    button.setGraphic(line);
    button.setAccessibleText(words.of(strand, direction));
    button.setTooltip(new Tooltip(words.of(strand, direction)));
    button.setOnAction(_ -> open.open(strand.what(), direction));
    return button;
  }
}
