package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Answers;
import app.siembra.service.Whose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `--as` says of names in files: `Bo=Bo Li` is somebody of the book, `Bo=` nobody who
/// matters.
final class NameMap {
  private final Map<String, String> said = new LinkedHashMap<>();

  /// @param typed what the user typed, one a name
  /// @throws ProblemException `name.map` where something is no name with a person
  NameMap(List<String> typed) {
    for (String each : typed) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new ProblemException(Problem.of("name.map", each));
      }
      said.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
    }
  }

  /// The same answers with these.
  ///
  /// @throws ProblemException where a person is nobody or several
  Answers on(Answers answers, Desk desk) {
    Answers all = answers;
    for (Map.Entry<String, String> each : said.entrySet()) {
      Whose whose =
          each.getValue().isEmpty()
              ? new Whose.Nobody()
              : new Whose.Of(desk.person(each.getValue()).id());
      all = all.calling(each.getKey(), whose);
    }
    return all;
  }
}
