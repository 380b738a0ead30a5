package app.siembra.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which columns a table needs: found in a first pass over its rows.
final class Layout {
  private final Set<Field> fields = EnumSet.noneOf(Field.class);
  private final Map<Block, Integer> blocks = new EnumMap<>(Block.class);

  /// Makes room for a row.
  void include(Row row) {
    for (Column column : Column.ORDER) {
      switch (column) {
        case Field field -> {
          if (field.always() || !row.get(field).isEmpty()) {
            fields.add(field);
          }
        }
        case Block block -> {
          int count = row.get(block).size();
          if (count > 0) {
            blocks.merge(block, count, Math::max);
          }
        }
      }
    }
  }

  List<String> headers() {
    List<String> headers = new ArrayList<>();
    for (Column column : Column.ORDER) {
      switch (column) {
        case Field field when isUsed(field) -> headers.add(field.header());
        case Field _ -> {}
        case Block block -> {
          for (int i = 0; i < count(block) * block.width(); i++) {
            headers.add(block.header(1 + i / block.width(), i % block.width()));
          }
        }
      }
    }
    return headers;
  }

  /// Puts the cells of a row where they belong.
  ///
  /// @param cells as long as [#headers]
  void fill(Row row, String[] cells) {
    int at = 0;
    for (Column column : Column.ORDER) {
      switch (column) {
        case Field field when isUsed(field) -> {
          cells[at] = row.get(field);
          at++;
        }
        case Field field -> requireFit(row.get(field).isEmpty());
        case Block block -> at = fill(row.get(block), block, cells, at);
      }
    }
  }

  private int fill(List<String[]> said, Block block, String[] cells, int start) {
    int count = count(block);
    requireFit(said.size() <= count);
    int at = start;
    for (int i = 0; i < count; i++) {
      for (int part = 0; part < block.width(); part++) {
        cells[at] = i < said.size() ? said.get(i)[part] : "";
        at++;
      }
    }
    return at;
  }

  private boolean isUsed(Field field) {
    return field.always() || fields.contains(field);
  }

  private int count(Block block) {
    return blocks.getOrDefault(block, 0);
  }

  private static void requireFit(boolean fits) {
    if (!fits) {
      throw new IllegalStateException("the people changed between the two passes");
    }
  }
}
