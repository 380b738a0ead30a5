package app.siembra.ui.arrival;

import app.siembra.service.Sketch;
import app.siembra.service.UnknownTable;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns of a table with what stands in them, beside each what it may hold; below, the first
/// people as they would come in.
final class ColumnsBox extends VBox {
  private static final double HALF = 50;

  private final ColumnsViewModel model;
  private final Voice voice;
  private final VBox people = Styles.styled(new VBox(), "columns-people");

  /// @param more what else can be done, beside using the columns
  ColumnsBox(ColumnsViewModel model, Voice voice, List<Button> more) {
    this.model = model;
    this.voice = voice;
    Styles.styled(this, "columns-box");
    getChildren()
        .addAll(
            Lines.of(voice.texts().get("exchange.columns.hint"), Styles.DETAIL),
            createGrid(),
            Lines.of(voice.texts().get("exchange.columns.first"), Styles.DETAIL),
            people,
            createSteps(more));
    model.people().addListener((ListChangeListener<Sketch>) _ -> showPeople());
    showPeople();
  }

  private Node createSteps(List<Button> more) {
    var use = Buttons.filled(voice.texts().get("exchange.columns.use"), model::use);
    return Arriving.line(Stream.concat(Stream.of(use), more.stream()).toArray(Node[]::new));
  }

  private Node createGrid() {
    var grid = Styles.styled(new GridPane(), "columns-grid");
    Stream.of(HALF, HALF).map(ColumnsBox::column).forEach(grid.getColumnConstraints()::add);
    List<UnknownTable.Column> columns = model.columns();
    for (int i = 0; i < columns.size(); i++) {
      grid.addRow(i, createColumn(columns.get(i)), createChoice(i, columns.get(i).name()));
    }
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static Node createColumn(UnknownTable.Column column) {
    return new VBox(
        Lines.of(column.name(), Styles.NAME),
        Lines.of(Pieces.dotted(column.examples()), Styles.DETAIL));
  }

  private Node createChoice(int column, String name) {
    var choice = new Choice<String>(this::words);
    choice.show(model.choices(column), model.meaning(column));
    choice.onCommit(meaning -> model.choose(column, meaning));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(voice.texts().get("exchange.columns.choice", name));
    return choice;
  }

  private String words(String meaning) {
    return voice.texts().get("column." + meaning.replace('.', '-'));
  }

  private void showPeople() {
    people
        .getChildren()
        .setAll(
            model.people().isEmpty()
                ? List.of(Lines.of(voice.texts().get("exchange.columns.nobody")))
                : model.people().stream().map(this::line).toList());
  }

  private Node line(Sketch person) {
    String name =
        person.name().isEmpty() ? voice.texts().get("exchange.columns.nameless") : person.name();
    var facts =
        Stream.concat(person.facts().stream(), person.dates().stream().map(voice.days()::partial));
    return new VBox(
        Lines.of(name, Styles.NAME), Lines.of(Pieces.dotted(facts.toList()), Styles.DETAIL));
  }
}
