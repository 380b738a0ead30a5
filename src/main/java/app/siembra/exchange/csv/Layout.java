package app.siembra.exchange.csv;

import app.siembra.exchange.PersonDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which columns a table needs: found in a first pass over its people.
final class Layout {
  private static final List<Field> FIELDS = List.of(Field.values());
  private static final List<Block> BLOCKS = List.of(Block.values());

  private final Set<Field> fields = EnumSet.noneOf(Field.class);
  private final Map<Block, Integer> blocks = new EnumMap<>(Block.class);

  Layout() {
    FIELDS.stream().filter(Field::always).forEach(fields::add);
  }

  /// Makes room for a person.
  void include(PersonDraft person) {
    for (Field field : FIELDS) {
      if (!fields.contains(field) && Presence.of(field, person)) {
        fields.add(field);
      }
    }
    for (Block block : BLOCKS) {
      int count = Presence.count(block, person);
      if (count > blocks.getOrDefault(block, 0)) {
        blocks.put(block, count);
      }
    }
  }

  /// The columns for the people included so far.
  Filled columns() {
    return new Filled(
        Column.ORDER.stream()
            .filter(
                column ->
                    switch (column) {
                      case Field field -> fields.contains(field);
                      case Block block -> blocks.containsKey(block);
                    })
            .toList(),
        Map.copyOf(blocks));
  }

  /// The columns of a table, and the cells of one of its rows after the other.
  static final class Filled {
    private final List<Column> columns;
    private final Map<Block, Integer> counts;
    private final String[] cells;
    private int at;

    private Filled(List<Column> columns, Map<Block, Integer> counts) {
      this.columns = columns;
      this.counts = counts;
      this.cells = new String[headers().size()];
    }

    List<String> headers() {
      List<String> headers = new ArrayList<>();
      for (Column column : columns) {
        switch (column) {
          case Field field -> headers.add(field.header());
          case Block block -> {
            for (int i = 0; i < count(block) * block.width(); i++) {
              headers.add(block.header(1 + i / block.width(), i % block.width()));
            }
          }
        }
      }
      return headers;
    }

    /// The cells of a row where they belong; the same array each time.
    String[] cells(Row row) {
      at = 0;
      int placed = 0;
      for (Column column : columns) {
        switch (column) {
          case Field field -> {
            String cell = row.get(field);
            cells[at++] = cell;
            placed += cell.isEmpty() ? 0 : 1;
          }
          case Block block -> placed += place(row.get(block), block);
        }
      }
      if (placed != row.size()) {
        throw new IllegalStateException("the people changed between the two passes");
      }
      return cells;
    }

    private int place(List<String[]> said, Block block) {
      int count = count(block);
      for (int i = 0; i < count; i++) {
        for (int part = 0; part < block.width(); part++) {
          cells[at++] = i < said.size() ? said.get(i)[part] : "";
        }
      }
      return Math.min(said.size(), count);
    }

    private int count(Block block) {
      return counts.getOrDefault(block, 0);
    }
  }
}
