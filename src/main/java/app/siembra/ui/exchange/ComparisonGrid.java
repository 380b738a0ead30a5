package app.siembra.ui.exchange;

import app.siembra.service.SingleValue;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Two entries side by side, and at their right what would become of them.
final class ComparisonGrid extends GridPane {
  private static final int COLUMNS = 3;

  private final CompareWords words;
  private final BiConsumer<SingleValue, Boolean> choose;

  /// @param choose gets a single value, and whether that of the entry that goes is to stay
  ComparisonGrid(CompareWords words, BiConsumer<SingleValue, Boolean> choose) {
    this.words = words;
    this.choose = choose;
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
      var label = Lines.of(label(line), Styles.DETAIL, "comparison-label");
      add(label, 0, getRowCount(), COLUMNS, 1);
      addRow(getRowCount(), values(line));
    }
  }

  private static Label[] heads(String... words) {
    return List.of(words).stream().map(word -> Lines.of(word, Styles.DETAIL)).toArray(Label[]::new);
  }

  /// What it is, and where the two say something else, that they do.
  private String label(CompareWords.Line line) {
    var texts = words.voice().texts();
    if (!line.differs()) {
      return line.label();
    }
    return line.single() == null
        ? texts.get("exchange.compare.both", line.label())
        : texts.get("exchange.compare.differs", line.label());
  }

  /// Where both say something else of what there is only one, whose stays can be chosen.
  private Node[] values(CompareWords.Line line) {
    var single = line.single();
    if (single == null || !line.differs()) {
      return new Node[] {value(line, line.stays()), value(line, line.goes()), sum(line)};
    }
    boolean ofOther = words.comparison().ofOther().contains(single);
    var group = new ToggleGroup();
    var stays = choice(line, line.stays(), !ofOther, group);
    var goes = choice(line, line.goes(), ofOther, group);
    stays.setOnAction(_ -> choose.accept(single, false));
    goes.setOnAction(_ -> choose.accept(single, true));
    return new Node[] {stays, goes, sum(line)};
  }

  private static RadioButton choice(
      CompareWords.Line line, String text, boolean chosen, ToggleGroup group) {
    var choice = new RadioButton(text);
    choice.setWrapText(true);
    choice.setMnemonicParsing(false);
    choice.setToggleGroup(group);
    choice.setSelected(chosen);
    choice.setAccessibleText(line.label() + ": " + text);
    setValignment(choice, VPos.TOP);
    return choice;
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
