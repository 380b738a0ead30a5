package app.siembra.exchange.csv;

import app.siembra.model.IsoDay;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as the text of a cell, and back. An empty cell is an absent value.
final class Cells {
  static final String YES = "yes";

  private Cells() {}

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static String yes(boolean value) {
    return value ? YES : "";
  }

  static boolean isYes(String cell) {
    return cell.equals(YES);
  }

  static LocalDate day(String cell) {
    return IsoDay.parse(cell).orElseThrow(() -> unreadable(cell));
  }

  static PartialDate partialDate(String cell) {
    return PartialDate.parse(cell).orElseThrow(() -> unreadable(cell));
  }

  static int number(String cell) {
    return Math.toIntExact(longNumber(cell));
  }

  static long longNumber(String cell) {
    try {
      return Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw unreadable(cell);
    }
  }

  static @Nullable Integer year(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(number(cell));
  }

  static @Nullable LocalDate dayOrNull(String cell) {
    return cell.isEmpty() ? null : day(cell);
  }

  /// Several texts in one cell: `work, cell`; a comma or a backslash of a text has a backslash before it.
  static String list(List<String> texts) {
    if (texts.size() < 2) {
      return texts.isEmpty() ? "" : escaped(texts.getFirst());
    }
    StringBuilder cell = new StringBuilder(escaped(texts.getFirst()));
    for (int i = 1; i < texts.size(); i++) {
      cell.append(", ").append(escaped(texts.get(i)));
    }
    return cell.toString();
  }

  private static String escaped(String text) {
    return text.indexOf(',') < 0 && text.indexOf('\\') < 0
        ? text
        : text.replace("\\", "\\\\").replace(",", "\\,");
  }

  static String ids(List<PersonId> people) {
    return list(people.stream().map(person -> Long.toString(person.value())).toList());
  }

  static List<String> list(String cell) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',') {
        texts.add(text.toString().strip());
        text.setLength(0);
      } else if (c == '\\' && i + 1 < cell.length()) {
        i++;
        text.append(cell.charAt(i));
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString().strip());
    texts.removeIf(String::isEmpty);
    return texts;
  }

  static ProblemException unreadable(String cell) {
    return new ProblemException(Problem.of("cell.unreadable", cell));
  }
}
