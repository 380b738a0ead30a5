package app.siembra.exchange.csv;

import app.siembra.model.ExtraProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the columns of a file are, by their names. Which comes first does not matter, nor which are
/// missing.
final class Header implements Heading {
  private static final Pattern NUMBERED = Pattern.compile("(.+?) (\\d{1,4})(?: - (.+))?");

  /// Where the cells of a column go.
  private sealed interface Target {
    record Single(Field field) implements Target {}

    record Part(Block block, int number, int part) implements Target {}

    record Mark() implements Target {}

    record Foreign(String name) implements Target {}
  }

  private final List<Target> targets = new ArrayList<>();

  Header(List<String> names) {
    Map<String, Field> fields = new HashMap<>();
    Arrays.stream(Field.values()).forEach(field -> fields.put(field.header(), field));
    for (String name : names) {
      Field field = fields.remove(name.strip());
      Target target = field == null ? target(name.strip()) : new Target.Single(field);
      targets.add(targets.contains(target) ? new Target.Foreign(name) : target);
    }
  }

  /// The cells of a row, without the guards of a spreadsheet where the row says that it has them.
  /// Cells of columns that are not ours are kept.
  @Override
  public RowReading read(List<String> cells) {
    boolean guarded = isGuarded(cells);
    Row row = new Row();
    Map<Block, SortedMap<Integer, String[]>> blocks = new EnumMap<>(Block.class);
    List<ExtraProperty> foreign = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = guarded ? Guard.taken(cells.get(i)) : cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      switch (target(i)) {
        case Target.Single(Field field) -> row.set(field, cell);
        case Target.Part(Block block, int number, int part) ->
            blocks.computeIfAbsent(block, _ -> new TreeMap<>())
                    .computeIfAbsent(number, _ -> empty(block))[part] =
                cell;
        case Target.Mark() -> {}
        case Target.Foreign(String name) ->
            foreign.add(new ExtraProperty(RowReading.FORMAT, name, cell));
      }
    }
    blocks.forEach((block, numbered) -> numbered.values().forEach(each -> row.add(block, each)));
    RowReading reading = new RowReading(row);
    foreign.forEach(reading::keep);
    return reading;
  }

  private boolean isGuarded(List<String> cells) {
    int mark = targets.indexOf(new Target.Mark());
    return mark >= 0 && mark < cells.size() && cells.get(mark).equals(Table.MARK);
  }

  private Target target(int index) {
    return index < targets.size() ? targets.get(index) : new Target.Foreign("");
  }

  private static Target target(String name) {
    if (name.equals(Table.MARK_COLUMN)) {
      return new Target.Mark();
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      String partName = numbered.group(3) == null ? "" : numbered.group(3);
      for (Block block : Block.values()) {
        boolean single = block.parts().isEmpty() && partName.isEmpty();
        int part = single ? 0 : block.parts().indexOf(partName);
        if (block.title().equals(numbered.group(1)) && part >= 0) {
          return new Target.Part(block, Integer.parseInt(numbered.group(2)), part);
        }
      }
    }
    return new Target.Foreign(name);
  }

  private static String[] empty(Block block) {
    String[] cells = new String[block.width()];
    Arrays.fill(cells, "");
    return cells;
  }
}
