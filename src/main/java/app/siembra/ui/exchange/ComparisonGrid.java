package app.siembra.ui.exchange;

import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Two entries side by side, and at their right what would become of them.
final class ComparisonGrid extends GridPane {
  private static final int COLUMNS = 3;

  ComparisonGrid(CompareWords words) {
    Styles.styled(this, "comparison");
    var column = new ColumnConstraints();
    column.setPercentWidth(100.0 / COLUMNS);
    column.setHgrow(Priority.ALWAYS);
    IntStream.range(0, COLUMNS).forEach(_ -> getColumnConstraints().add(column));
    var texts = words.voice().texts();
    addRow(
        0,
        heads(
            texts.get("exchange.compare.stays"),
            texts.get("exchange.compare.goes"),
            texts.get("exchange.compare.together")));
    for (var line : words.lines()) {
      var label = Lines.of(line.label(), Styles.DETAIL, "comparison-label");
      add(label, 0, getRowCount(), COLUMNS, 1);
      addRow(getRowCount(), value(line, line.stays()), value(line, line.goes()), sum(line));
    }
  }

  private static Label[] heads(String... words) {
    return List.of(words).stream().map(word -> Lines.of(word, Styles.DETAIL)).toArray(Label[]::new);
  }

  private static Label value(CompareWords.Line line, String text) {
    var value = text.isEmpty() ? Lines.of("–", Styles.DETAIL) : Lines.of(text);
    setValignment(value, VPos.TOP);
    value.setAccessibleText(line.label() + ": " + value.getText());
    return value;
  }

  private static Label sum(CompareWords.Line line) {
    return Styles.styled(value(line, line.together()), "comparison-sum");
  }
}
