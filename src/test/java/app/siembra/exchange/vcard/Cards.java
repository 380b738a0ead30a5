package app.siembra.exchange.vcard;

import app.siembra.exchange.Entry;
import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import app.siembra.model.Moment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads and writes cards in tests.
final class Cards {
  static final Moment NOON =
      Moment.of(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

  private Cards() {}

  static List<Entry> entries(byte[] file, Limits limits) {
    List<Entry> entries = new ArrayList<>();
    try (VcardReader reader = new VcardReader(new ByteArrayInputStream(file), limits)) {
      for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        entries.add(entry.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static List<Entry> entries(String file) {
    return entries(file.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
  }

  static List<PersonDraft> people(byte[] file) {
    List<PersonDraft> people = new ArrayList<>();
    for (Entry entry : entries(file, Limits.USUAL)) {
      if (entry instanceof Entry.Found(long _, PersonDraft person)) {
        people.add(person);
      }
    }
    return people;
  }

  /// The only person of a file.
  static PersonDraft person(String file) {
    return people(file.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  /// The person of a card with these lines.
  static PersonDraft card(String version, String... lines) {
    return person(
        "BEGIN:VCARD\r\nVERSION:"
            + version
            + "\r\n"
            + String.join("\r\n", lines)
            + "\r\nEND:VCARD\r\n");
  }

  static byte[] written(List<PersonDraft> people, VcardVersion version) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (VcardWriter writer = new VcardWriter(file, version, NOON)) {
      for (PersonDraft person : people) {
        writer.write(person);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
