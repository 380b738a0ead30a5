package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A file of vCards of invented people.
///
/// @param prefix what all their names begin with
/// @param people how many
record Cards(String prefix, int people) {
  /// Writes it.
  void write(Path file) throws IOException {
    StringBuilder cards = new StringBuilder();
    for (String name : names()) {
      cards.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEND:VCARD\r\n".formatted(name));
    }
    Files.writeString(file, cards);
  }

  /// What an import of it does.
  Step.Deed deed() {
    return Step.Deed.adding(names().stream().map(name -> "person " + name).toArray(String[]::new));
  }

  /// Their names.
  List<String> names() {
    return IntStream.range(0, people).mapToObj(number -> prefix + number).toList();
  }
}
