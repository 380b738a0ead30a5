package app.siembra.exchange.csv;

import app.siembra.model.ExtraProperty;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row. A cell that cannot be read is named as a problem and kept with the
/// person as it is, so that nothing is lost but its meaning.
final class RowReading {
  static final String FORMAT = "csv";

  private static final List<Field> WHO =
      List.of(Field.GIVEN, Field.FAMILY, Field.SECOND_FAMILY, Field.ADDITIONAL, Field.FORMATTED);
  private static final List<Block> WHO_ELSE =
      List.of(
          Block.NICKNAME,
          Block.PHONE,
          Block.EMAIL,
          Block.WEBSITE,
          Block.MESSENGER,
          Block.ORGANIZATION);

  private final Row row;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ExtraProperty> unread = new ArrayList<>();

  RowReading(Row row) {
    this.row = row;
  }

  /// Whether it says of whom it is: a name, a way to reach them, or where they work.
  boolean saysWho() {
    return WHO.stream().anyMatch(field -> !row.get(field).isEmpty())
        || WHO_ELSE.stream().anyMatch(block -> !row.get(block).isEmpty());
  }

  String text(Field field) {
    return row.get(field);
  }

  /// The value of a cell, null where it is empty or cannot be read.
  <T> @Nullable T value(Field field, Function<String, T> read) {
    String cell = row.get(field);
    try {
      return cell.isEmpty() ? null : read.apply(cell);
    } catch (ProblemException | ArithmeticException e) {
      keep(field.header(), cell);
      return null;
    }
  }

  /// The values of the blocks of a kind, without those that cannot be read.
  <T> List<T> values(Block block, Function<String[], T> read) {
    List<T> values = new ArrayList<>();
    List<String[]> blocks = row.get(block);
    for (int i = 0; i < blocks.size(); i++) {
      value(block, i + 1, blocks.get(i), read).ifPresent(values::add);
    }
    return values;
  }

  /// Keeps a cell of a column that is not ours.
  void keep(ExtraProperty cell) {
    unread.add(cell);
  }

  List<Problem> problems() {
    return problems;
  }

  List<ExtraProperty> unread() {
    return unread;
  }

  private <T> Optional<T> value(
      Block block, int number, String[] cells, Function<String[], T> read) {
    try {
      return Optional.of(read.apply(cells));
    } catch (ProblemException | ArithmeticException e) {
      IntStream.range(0, cells.length)
          .filter(part -> !cells[part].isEmpty())
          .forEach(part -> keep(block.header(number, part), cells[part]));
      return Optional.empty();
    }
  }

  private void keep(String header, String cell) {
    problems.add(Problem.of("cell.unreadable", header, cell));
    unread.add(new ExtraProperty(FORMAT, header, cell));
  }
}
