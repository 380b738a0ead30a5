package app.siembra.ui.exchange;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.SingleValue;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Entries side by side, and at their right what would become of them; where there is no room for
/// that, value by value one below another.
final class ComparisonGrid extends GridPane {
  private static final double LEAST_COLUMN_EM = 11;
  private static final double CAPTION_PERCENT = 36;

  /// Where an e-mail address goes on in the next line rather than in the middle of a word.
  private static final Pattern WITHIN_ADDRESS =
      Pattern.compile("(?<=[\\w-])(?=@)|(?<=@[\\w.-]{1,200}\\w)(?=\\.\\w)");

  private static final String MAY_WRAP = "\u200B";

  private final Label letter = new Label();
  private final CompareWords words;
  private boolean stacked;
  private final BiConsumer<SingleValue, PersonId> choose;
  private final List<PersonId> people;

  /// @param choose gets a single value, and whose is to stay
  /// @param before what it takes the place of, if anything: it then stands as that did
  ComparisonGrid(
      CompareWords words,
      BiConsumer<SingleValue, PersonId> choose,
      @Nullable ComparisonGrid before) {
    this.words = words;
    this.choose = choose;
    this.people = words.comparison().people().stream().map(Person::id).toList();
    Styles.styled(this, "comparison");
    setMinWidth(0);
    letter.setManaged(false);
    letter.setVisible(false);
    stacked = before != null && before.stacked;
    lay();
    letter.fontProperty().subscribe(this::fit);
    widthProperty().subscribe(this::fit);
  }

  private int columns() {
    return people.size() + 1;
  }

  private void fit() {
    boolean tight = getWidth() < columns() * LEAST_COLUMN_EM * letter.getFont().getSize();
    if (getWidth() > 0 && stacked != tight) {
      stacked = tight;
      lay();
    }
  }

  private void lay() {
    getChildren().setAll(letter);
    if (stacked) {
      stack();
    } else {
      spread();
    }
  }

  private void spread() {
    divide(Collections.nCopies(columns(), 100.0 / columns()));
    addRow(0, heads().stream().map(head -> Lines.of(head, Styles.DETAIL)).toArray(Node[]::new));
    for (var line : words.lines()) {
      addLabel(line);
      addRow(getRowCount(), values(line));
    }
  }

  /// What has no value is left out; the names say who stays, the rest says whose it is.
  private void stack() {
    divide(List.of(CAPTION_PERCENT, 100 - CAPTION_PERCENT));
    for (var line : words.lines()) {
      addLabel(line);
      var values = values(line);
      var heads = heads();
      for (int i = 0; i < values.length; i++) {
        boolean isSum = i == people.size();
        if (isSum || !line.values().get(i).isEmpty()) {
          boolean says = isSum || line.single() == SingleValue.NAME;
          String whose = says ? heads.get(i) : person(i).displayName();
          var caption = Lines.of(whose, Styles.DETAIL);
          setValignment(caption, line.single() == SingleValue.PHOTO ? VPos.CENTER : VPos.TOP);
          addRow(getRowCount(), caption, values[i]);
        }
      }
    }
  }

  private void divide(List<Double> percents) {
    getColumnConstraints()
        .setAll(
            percents.stream()
                .map(
                    percent -> {
                      var column = new ColumnConstraints();
                      column.setPercentWidth(percent);
                      column.setHgrow(Priority.ALWAYS);
                      return column;
                    })
                .toList());
  }

  private void addLabel(CompareWords.Line line) {
    var label = Lines.of(label(line), Styles.DETAIL, "comparison-label");
    add(label, 0, getRowCount(), getColumnConstraints().size(), 1);
  }

  private List<String> heads() {
    var texts = words.voice().texts();
    return Stream.of(
            Stream.of("exchange.compare.stays"),
            people.stream().skip(1).map(_ -> "exchange.compare.goes"),
            Stream.of("exchange.compare.together"))
        .flatMap(keys -> keys)
        .map(texts::get)
        .toList();
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
    var choice = said(new Choice(), line, line.values().get(at), person(at));
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
    labeled.setText(isPicture ? "" : WITHIN_ADDRESS.matcher(text).replaceAll(MAY_WRAP));
    labeled.setWrapText(true);
    labeled.setMinHeight(USE_PREF_SIZE);
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

  /// As high as its words need beside the button, which the toolkit leaves out of its reckoning.
  private static final class Choice extends RadioButton {
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(
          width < 0 || !(lookup(".radio") instanceof Region radio)
              ? width
              : width - radio.prefWidth(-1));
    }
  }
}
