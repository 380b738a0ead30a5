package app.siembra.exchange;

import app.siembra.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises a file by how it begins.
final class Detector {
  private static final int HEAD = 1 << 16;
  private static final int FIRST_LINES = 20;
  private static final Pattern DELIMITER = Pattern.compile("[,;\t]");

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
    String start = first.get().strip().toUpperCase(Locale.ROOT);
    if (start.startsWith("BEGIN:VCARD")) {
      return new Detection.Recognised(Format.VCARD);
    }
    boolean table =
        !start.startsWith("BEGIN:")
            && text.lines().limit(FIRST_LINES).anyMatch(line -> DELIMITER.matcher(line).find());
    return table ? new Detection.Recognised(Format.CSV) : refused("file.unknown");
  }

  private static Detection refused(String key, String... arguments) {
    return new Detection.Refused(Problem.of(key, arguments));
  }
}
