package app.siembra.reliability;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What one command changes, as a writing process announces it in one line.
sealed interface Step {
  /// Something new is done.
  ///
  /// @param appears what is there afterwards and was not before
  /// @param vanishes what was there before
  record Deed(Set<String> appears, Set<String> vanishes) implements Step {
    static Deed adding(String... facts) {
      return new Deed(Set.of(facts), Set.of());
    }

    /// From one state of a thing to another.
    static Deed between(Set<String> before, Set<String> after) {
      Set<String> appears = new TreeSet<>(after);
      appears.removeAll(before);
      Set<String> vanishes = new TreeSet<>(before);
      vanishes.removeAll(after);
      return new Deed(appears, vanishes);
    }

    Deed reversed() {
      return new Deed(vanishes, appears);
    }
  }

  /// The newest deed is taken back.
  record Undo() implements Step {}

  /// What was taken back last is done again.
  record Redo() implements Step {}

  /// A backup is made.
  record Keep() implements Step {}

  /// Everything becomes what it was when the newest backup was made.
  record GoBack() implements Step {}

  /// The step in one line.
  default String line() {
    return switch (this) {
      case Undo _ -> "undo";
      case Redo _ -> "redo";
      case Keep _ -> "keep";
      case GoBack _ -> "go back";
      case Deed(Set<String> appears, Set<String> vanishes) ->
          String.join(
              "\t",
              Stream.concat(
                      appears.stream().map(fact -> "+" + fact),
                      vanishes.stream().map(fact -> "-" + fact))
                  .toList());
    };
  }

  /// What [#line] says.
  static Step read(String line) {
    return switch (line) {
      case "undo" -> new Undo();
      case "redo" -> new Redo();
      case "keep" -> new Keep();
      case "go back" -> new GoBack();
      default -> {
        List<String> facts = List.of(line.split("\t"));
        yield new Deed(after('+', facts), after('-', facts));
      }
    };
  }

  private static Set<String> after(char sign, List<String> facts) {
    TreeSet<String> found = new TreeSet<>();
    facts.stream()
        .filter(fact -> fact.charAt(0) == sign)
        .forEach(fact -> found.add(fact.substring(1)));
    return found;
  }
}
