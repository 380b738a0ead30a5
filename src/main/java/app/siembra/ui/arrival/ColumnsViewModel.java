package app.siembra.ui.arrival;

import app.siembra.service.Importing;
import app.siembra.service.Sketch;
import app.siembra.service.UnknownTable;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the columns of a table hold, as the user says it, and who its first people are then.
public final class ColumnsViewModel {
  private final UnknownTable table;
  private final Importing importing;
  private final Desk desk;
  private final BiConsumer<UnknownTable, List<String>> use;
  private final List<String> meanings;
  private final ObservableList<Sketch> people = FXCollections.observableArrayList();

  /// @param use gets the table and the words for what its columns hold, once the user is content
  ColumnsViewModel(
      UnknownTable table,
      Importing importing,
      Desk desk,
      BiConsumer<UnknownTable, List<String>> use) {
    this.table = table;
    this.importing = importing;
    this.desk = desk;
    this.use = use;
    this.meanings = new ArrayList<>(table.meanings());
    sketch();
  }

  /// The file that the table is in.
  public Path file() {
    return table.file();
  }

  /// Its columns, in the order of the file.
  List<UnknownTable.Column> columns() {
    return table.columns();
  }

  /// The words for what a column may hold, that of this one among them.
  List<String> choices(int column) {
    List<String> words = Importing.meanings();
    String own = meanings.get(column);
    List<String> all = new ArrayList<>(words);
    if (!words.contains(own)) {
      all.add(own);
    }
    return all;
  }

  /// The word for what a column holds.
  String meaning(int column) {
    return meanings.get(column);
  }

  /// Says what a column holds.
  void choose(int column, String meaning) {
    meanings.set(column, meaning);
    sketch();
  }

  /// The first people of the table as it is understood.
  ObservableList<Sketch> people() {
    return people;
  }

  /// Looks into the file so.
  void use() {
    use.accept(table, List.copyOf(meanings));
  }

  private void sketch() {
    List<String> asked = List.copyOf(meanings);
    desk.ask(
        () -> importing.first(table.file(), asked),
        found -> {
          if (asked.equals(meanings)) {
            people.setAll(found);
          }
        });
  }
}
