package app.siembra.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What has to be asked outside the window's own ground: which file, and whether to do what cannot
/// be undone. A seam, so that a test can answer. Everything that can be undone is done without
/// asking.
public interface Dialogs {
  /// A kind of file to choose from: its name on screen, and its endings without a dot.
  record FileKind(String name, List<String> endings) {
    public FileKind {
      endings = List.copyOf(endings);
    }

    List<String> patterns() {
      return endings.stream().map(ending -> "*." + ending).toList();
    }
  }

  /// A question about something that cannot be undone; `act` is the word on the button that does
  /// it.
  record Question(String title, String text, String act, String leave) {}

  /// Something unexpected: what to say, the short code it was logged under, and the words on the
  /// buttons.
  record Failure(
      String title, String text, String code, String copy, String openLog, String close) {}

  /// Files to read; none if the user thought better of it.
  List<Path> open(String title, FileKind... kinds);

  /// A file to write, called `name` unless the user says otherwise.
  Optional<Path> save(String title, String name, FileKind... kinds);

  Optional<Path> folder(String title);

  /// Whether to go ahead.
  boolean confirm(Question question);

  /// Tells of a failure; `openLog` runs if the user asks for it.
  void tell(Failure failure, Runnable openLog);
}
