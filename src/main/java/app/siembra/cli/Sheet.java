package app.siembra.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts one a line, each with its name in front; what is not known has no line.
final class Sheet {
  private final Desk desk;
  private final Columns columns = new Columns();

  Sheet(Desk desk) {
    this.desk = desk;
  }

  void row(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      columns.row(desk.texts().get(key), value.replace('\n', ' '));
    }
  }

  void row(String key, List<String> values) {
    row(key, String.join(", ", values));
  }

  void show() {
    columns.lines().forEach(desk::line);
  }
}
