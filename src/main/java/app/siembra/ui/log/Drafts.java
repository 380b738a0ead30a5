package app.siembra.ui.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Lines that were begun and not saved, the latest first; kept while the program runs.
final class Drafts {
  private final Deque<String> lines = new ArrayDeque<>();

  void keep(String line) {
    lines.remove(line);
    lines.push(line);
  }

  void forget(String line) {
    lines.remove(line);
  }

  /// The latest line that begins so, which is then no draft any more.
  Optional<String> take(String beginning) {
    Optional<String> found = lines.stream().filter(line -> line.startsWith(beginning)).findFirst();
    found.ifPresent(lines::remove);
    return found;
  }
}
