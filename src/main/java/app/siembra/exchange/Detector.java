package app.siembra.exchange;

import app.siembra.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Recognises a file by how it begins.
final class Detector {
  private static final int HEAD = 1 << 16;
  private static final List<String> OUR_COLUMNS = List.of("Added", "First Name");

  private Detector() {}

  static Detection detect(Path file, Limits limits) {
    if (!Files.exists(file)) {
      return refused("file.missing");
    }
    if (Files.isDirectory(file)) {
      return refused("file.folder");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return Files.size(file) > limits.fileBytes()
          ? refused("file.too-large", Long.toString(limits.fileBytes() >> 20))
          : recognise(content.readNBytes(HEAD));
    } catch (IOException e) {
      return refused("file.unreadable");
    }
  }

  private static Detection recognise(byte[] head) {
    String text = Encoding.of(head).decode(head);
    Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
    if (first.isEmpty()) {
      return refused("file.empty");
    }
    if (text.indexOf('\0') >= 0) {
      return refused("file.unknown");
    }
    if (first.get().strip().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
      return new Detection.Recognised(Format.VCARD);
    }
    List<String> columns =
        Arrays.stream(first.get().split("[,;\t]"))
            .map(column -> column.replace("\"", "").strip())
            .toList();
    return columns.containsAll(OUR_COLUMNS)
        ? new Detection.Recognised(Format.CONTACTS_CSV)
        : refused("file.unknown");
  }

  private static Detection refused(String key, String... arguments) {
    return new Detection.Refused(Problem.of(key, arguments));
  }
}
