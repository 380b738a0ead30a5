package app.siembra.service;

import app.siembra.exchange.Detection;
import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.csv.CsvTable;
import app.siembra.exchange.csv.foreign.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file that may be a table of people.
record TableFile(Path file, Limits limits) {
  /// The table.
  ///
  /// @throws IOException where the file cannot be read
  CsvTable table() throws IOException {
    return CsvTable.of(() -> Files.newInputStream(file), limits);
  }

  /// The table of a program that nobody knows; empty for any other file.
  Optional<CsvTable> unknown() {
    boolean table =
        Format.detect(file, limits) instanceof Detection.Recognised(Format format)
            && format == Format.CSV;
    try {
      return table
          ? Optional.of(table()).filter(it -> it.format().isEmpty() && it.isTable())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The first people of it.
  List<Sketch> first(List<Meaning> meanings, int most) {
    List<Sketch> people = new ArrayList<>();
    try (EntryReader reader = table().reader(meanings)) {
      Optional<Entry> entry = reader.next();
      while (entry.isPresent() && people.size() < most) {
        if (entry.get() instanceof Entry.Found found) {
          people.add(Sketch.of(found.person()));
        }
        entry = reader.next();
      }
    } catch (IOException e) {
      return List.of();
    }
    return people;
  }
}
