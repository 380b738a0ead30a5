package app.siembra.cli;

import app.siembra.model.Fold;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Importing;
import app.siembra.service.UnknownTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What `--map` says of the columns of a table: `Customer=name,Town=city`.
final class ColumnMap {
  private static final Pattern NEXT = Pattern.compile(",(?=[^,=]+=)");

  private final Map<String, String> said = new LinkedHashMap<>();

  /// @param typed what the user typed, once or several times
  /// @throws ProblemException `column.map` where a part is no column with what it holds
  ColumnMap(List<String> typed) {
    for (String each : typed) {
      for (String part : NEXT.split(each, -1)) {
        int equals = part.lastIndexOf('=');
        if (equals < 1) {
          throw new ProblemException(Problem.of("column.map", part));
        }
        said.put(Fold.of(part.substring(0, equals)), part.substring(equals + 1).strip());
      }
    }
  }

  /// The columns of a table as they would have to be typed.
  static String words(UnknownTable table) {
    return table.columns().stream()
        .map(column -> column.name() + "=" + column.meaning())
        .collect(Collectors.joining(","));
  }

  /// The import that reads the files so; a column that is not named is kept as it is.
  ///
  /// @throws ProblemException `column.unknown` where no file has such a column, `column.meaning`
  Importing on(Importing importing, List<Path> files) {
    Importing reading = importing;
    List<String> unknown = new ArrayList<>(said.keySet());
    for (Path file : files) {
      Optional<UnknownTable> table = said.isEmpty() ? Optional.empty() : importing.columns(file);
      if (table.isPresent()) {
        List<String> names =
            table.get().columns().stream().map(column -> Fold.of(column.name())).toList();
        unknown.removeAll(names);
        reading =
            reading.reading(
                table.get(), names.stream().map(name -> said.getOrDefault(name, "keep")).toList());
      }
    }
    if (!unknown.isEmpty()) {
      throw new ProblemException(Problem.of("column.unknown", unknown.getFirst()));
    }
    return reading;
  }
}
