package app.siembra.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One person as cells, without regard to where in the row they stand.
final class Row {
  private final Map<Field, String> fields = new EnumMap<>(Field.class);
  private final Map<Block, List<String[]>> blocks = new EnumMap<>(Block.class);

  String get(Field field) {
    return fields.getOrDefault(field, "");
  }

  void set(Field field, String cell) {
    if (!cell.isEmpty()) {
      fields.put(field, cell);
    }
  }

  void clear(Field field) {
    fields.remove(field);
  }

  /// The blocks of a kind, each with a cell for each of its parts.
  List<String[]> get(Block block) {
    return blocks.getOrDefault(block, List.of());
  }

  /// How much is in it: fields and blocks that are not empty.
  int size() {
    int size = fields.size();
    for (List<String[]> each : blocks.values()) {
      size += each.size();
    }
    return size;
  }

  void add(Block block, String... cells) {
    blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(cells);
  }
}
