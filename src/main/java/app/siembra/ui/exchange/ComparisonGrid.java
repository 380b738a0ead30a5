package app.siembra.ui.exchange;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.SingleValue;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Entries side by side, and at their right what would become of them.
final class ComparisonGrid extends GridPane {
  private final CompareWords words;
  private final BiConsumer<SingleValue, PersonId> choose;
  private final List<PersonId> people;

  /// @param choose gets a single value, and whose is to stay
  ComparisonGrid(CompareWords words, BiConsumer<SingleValue, PersonId> choose) {
    this.words = words;
    this.choose = choose;
    this.people = words.comparison().people().stream().map(Person::id).toList();
    Styles.styled(this, "comparison");
    int columns = people.size() + 1;
    var column = new ColumnConstraints();
    column.setPercentWidth(100.0 / columns);
    column.setHgrow(Priority.ALWAYS);
    IntStream.range(0, columns).forEach(_ -> getColumnConstraints().add(column));
    addRow(0, heads());
    for (var line : words.lines()) {
      var label = Lines.of(label(line), Styles.DETAIL, "comparison-label");
      add(label, 0, getRowCount(), columns, 1);
      addRow(getRowCount(), values(line));
    }
  }

  private Node[] heads() {
    var texts = words.voice().texts();
    return Stream.of(
            Stream.of("exchange.compare.stays"),
            people.stream().skip(1).map(_ -> "exchange.compare.goes"),
            Stream.of("exchange.compare.together"))
        .flatMap(keys -> keys)
        .map(key -> Lines.of(texts.get(key), Styles.DETAIL))
        .toArray(Node[]::new);
  }

  /// What it is, and where the entries say something else, that they do.
  private String label(CompareWords.Line line) {
    var texts = words.voice().texts();
    var single = line.single();
    if (!line.differs()) {
      return line.label();
    }
    if (single == null) {
      return texts.get("exchange.compare.all", line.label());
    }
    return single == SingleValue.CADENCE
        ? texts.get("exchange.compare.which", line.label())
        : texts.get("exchange.compare.differs", line.label());
  }

  /// Where several say something else of what there is only one, whose stays can be chosen.
  private Node[] values(CompareWords.Line line) {
    var single = line.single();
    var group = new ToggleGroup();
    int chosen = single == null ? 0 : chosen(line, single);
    return Stream.concat(
            IntStream.range(0, people.size())
                .mapToObj(
                    at ->
                        single == null || !line.differs() || line.values().get(at).isEmpty()
                            ? value(line, line.values().get(at), person(at))
                            : choice(line, single, at, at == chosen, group)),
            Stream.of(sum(line)))
        .toArray(Node[]::new);
  }

  /// Whose stays: as the user said, else that of the first who has it.
  private int chosen(CompareWords.Line line, SingleValue single) {
    var said = words.comparison().whose().get(single);
    return said != null
        ? people.indexOf(said)
        : IntStream.range(0, people.size())
            .filter(at -> !line.values().get(at).isEmpty())
            .findFirst()
            .orElse(0);
  }

  private RadioButton choice(
      CompareWords.Line line, SingleValue single, int at, boolean chosen, ToggleGroup group) {
    var choice = said(new RadioButton(), line, line.values().get(at), person(at));
    choice.setMnemonicParsing(false);
    choice.setToggleGroup(group);
    choice.setSelected(chosen);
    choice.setOnAction(_ -> choose.accept(single, people.get(at)));
    return choice;
  }

  private Label value(CompareWords.Line line, String text, Person person) {
    return text.isEmpty()
        ? said(Lines.of("–", Styles.DETAIL), line, "–", person)
        : said(Lines.of(text), line, text, person);
  }

  private Label sum(CompareWords.Line line) {
    var merged = words.comparison().merged();
    return Styles.styled(value(line, line.together(), merged), "comparison-sum");
  }

  /// Says the value, or shows it where it is a picture.
  private static <L extends Labeled> L said(
      L labeled, CompareWords.Line line, String text, Person person) {
    boolean isPicture = line.single() == SingleValue.PHOTO && !text.equals("–");
    labeled.setText(isPicture ? "" : text);
    labeled.setWrapText(true);
    labeled.setAccessibleText(line.label() + ": " + (isPicture ? person.displayName() : text));
    if (isPicture) {
      labeled.setGraphic(
          Styles.styled(
              new StackPane(new Initials(person.initials(), person.displayName(), text)),
              "comparison-picture"));
      labeled.setAlignment(Pos.CENTER_LEFT);
    }
    setValignment(labeled, VPos.TOP);
    return labeled;
  }

  private Person person(int at) {
    return words.comparison().people().get(at);
  }
}
