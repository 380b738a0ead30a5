package app.siembra.exchange;

import app.siembra.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises a file by how it begins.
final class Detector {
  private static final int HEAD = 1 << 16;
  private static final int FIRST_LINES = 20;
  private static final Pattern DELIMITER = Pattern.compile("[,;\t]");

  /// Somebody is named: before the sign stands nothing or a word, not the end of a cell.
  private static final Pattern NAMED =
      Pattern.compile("(?:^(?:\\d{4}-\\d\\d-\\d\\d\\t)?|[^,;\\t\\s\"]\\s+|,\\s+)@@?[\"\\p{L}]");

  private Detector() {}

  static Detection detect(Path file, Limits limits) {
    if (!Files.exists(file)) {
      return refused("file.missing");
    }
    if (Files.isDirectory(file)) {
      return refused("file.folder");
    }
    try (InputStream content = Files.newInputStream(file)) {
      byte[] head = content.readNBytes(HEAD);
      if (Packed.isZip(head)) {
        return packed(file, limits);
      }
      return Files.size(file) > limits.fileBytes()
          ? refused("file.too-large", Long.toString(limits.fileBytes() >> 20))
          : recognise(head);
    } catch (IOException e) {
      return refused("file.unreadable");
    }
  }

  /// A ZIP holds a chat or nothing that can be read; how long it is says nothing, for pictures are
  /// in it.
  private static Detection packed(Path file, Limits limits) throws IOException {
    Optional<InputStream> text = Packed.unpacked(file, limits);
    if (text.isEmpty()) {
      return refused("file.unknown");
    }
    try (InputStream content = text.get()) {
      boolean chat =
          recognise(content.readNBytes(HEAD)) instanceof Detection.Recognised(Format format)
              && format == Format.CHAT;
      if (!chat) {
        return refused("file.unknown");
      }
      byte[] more = content.readNBytes(HEAD);
      while (more.length > 0) {
        more = content.readNBytes(HEAD);
      }
      return new Detection.Recognised(Format.CHAT);
    } catch (Packed.TooLongException e) {
      return refused("file.too-large", Long.toString(limits.fileBytes() >> 20));
    }
  }

  private static Detection recognise(byte[] head) {
    String text = Encoding.of(head).decode(head);
    Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
    if (first.isEmpty()) {
      return refused("file.empty");
    }
    String start = first.get().strip().toUpperCase(Locale.ROOT);
    if (start.startsWith("BEGIN:VCALENDAR") || start.startsWith("BEGIN:VEVENT")) {
      return new Detection.Recognised(Format.CALENDAR);
    }
    if (text.indexOf('\0') >= 0) {
      return refused("file.unknown");
    }
    if (start.startsWith("BEGIN:VCARD")) {
      return new Detection.Recognised(Format.VCARD);
    }
    if (text.lines().limit(FIRST_LINES).anyMatch(MessageStart::isOne)) {
      return new Detection.Recognised(Format.CHAT);
    }
    boolean table =
        !start.startsWith("BEGIN:")
            && text.lines().limit(FIRST_LINES).anyMatch(line -> DELIMITER.matcher(line).find());
    boolean lines = !start.startsWith("BEGIN:") && isLog(text);
    return lines
        ? new Detection.Recognised(Format.LINES)
        : table ? new Detection.Recognised(Format.CSV) : refused("file.unknown");
  }

  /// Whether most lines name somebody as lines of the log do.
  private static boolean isLog(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(FIRST_LINES).toList();
    return lines.stream().filter(line -> NAMED.matcher(line).find()).count() * 2 >= lines.size();
  }

  private static Detection refused(String key, String... arguments) {
    return new Detection.Refused(Problem.of(key, arguments));
  }
}
