package app.siembra.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables as texts, read whole.
final class Tables {
  private Tables() {}

  static CsvTable table(byte[] file) {
    try {
      return CsvTable.of(() -> new ByteArrayInputStream(file), Limits.USUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PersonDraft only(String file) {
    List<PersonDraft> people = people(file.getBytes(StandardCharsets.UTF_8));
    assertThat(people).hasSize(1);
    return people.getFirst();
  }

  static List<PersonDraft> people(byte[] file) {
    List<PersonDraft> people = new ArrayList<>();
    for (Entry entry : entries(file)) {
      if (entry instanceof Entry.Found(long _, PersonDraft person)) {
        people.add(person);
      }
    }
    return people;
  }

  static List<Entry> entries(byte[] file) {
    List<Entry> entries = new ArrayList<>();
    try (EntryReader reader = table(file).reader()) {
      for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        entries.add(entry.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
