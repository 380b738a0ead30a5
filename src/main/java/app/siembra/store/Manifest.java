package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// What stands beside a backup: what it holds, and the hash of its file.
///
/// @param name of its files, without their endings
/// @param at when it was made
/// @param position how far the journal had come
/// @param changes how many change sets it holds
/// @param counts how many rows it holds, by table
/// @param files how many files it names whose bytes lie elsewhere
/// @param hash SHA-256 of the file, in hexadecimal digits
record Manifest(
    String name,
    Instant at,
    Position position,
    long changes,
    Map<String, Long> counts,
    int files,
    String hash) {
  static final String ENDING = ".properties";
  private static final String COUNT = "count.";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  /// What the files of a backup of that moment are called.
  static String name(Instant at) {
    return NAME.format(at);
  }

  Manifest madeAt(Instant moment) {
    return new Manifest(name(moment), moment, position, changes, counts, files, hash);
  }

  Manifest withHash(String ofFile) {
    return new Manifest(name, at, position, changes, counts, files, ofFile);
  }

  /// Writes it, forced.
  void write(DataFolder folder) throws IOException {
    Properties values = new Properties();
    values.setProperty("at", at.toString());
    values.setProperty("record", Long.toString(position.record()));
    values.setProperty("chain", position.chain());
    values.setProperty("changes", Long.toString(changes));
    values.setProperty("files", Integer.toString(files));
    values.setProperty("sha256", hash);
    counts.forEach((table, count) -> values.setProperty(COUNT + table, Long.toString(count)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    values.store(bytes, null);
    try (DiskFile file = folder.write(folder.file(name + ENDING))) {
      file.truncate(0);
      file.write(ByteBuffer.wrap(bytes.toByteArray()), 0);
      file.force();
    }
  }

  /// That of a backup; empty where there is none, or it is not whole.
  static Optional<Manifest> beside(Path backup) throws IOException {
    String name = backup.getFileName().toString();
    if (!name.endsWith(BackupFolder.ENDING)) {
      return Optional.empty();
    }
    Path file =
        backup.resolveSibling(
            name.substring(0, name.length() - BackupFolder.ENDING.length()) + ENDING);
    return Files.exists(file) ? read(file) : Optional.empty();
  }

  /// Reads one; empty where it is not whole.
  static Optional<Manifest> read(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      values.load(text);
      Map<String, Long> counts = new TreeMap<>();
      for (String key : values.stringPropertyNames()) {
        if (key.startsWith(COUNT)) {
          counts.put(key.substring(COUNT.length()), number(values, key));
        }
      }
      String fileName = file.getFileName().toString();
      return Optional.of(
          new Manifest(
              fileName.substring(0, fileName.length() - ENDING.length()),
              Instant.parse(values.getProperty("at", "")),
              new Position(number(values, "record"), values.getProperty("chain", "")),
              number(values, "changes"),
              counts,
              // Those of the first versions name no files: there were none.
              Integer.parseInt(values.getProperty("files", "0")),
              values.getProperty("sha256", "")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long number(Properties values, String key) {
    return Long.parseLong(values.getProperty(key, ""));
  }
}
