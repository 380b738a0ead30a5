package app.siembra.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.siembra.exchange.csv.ContactsCsvWriter;
import app.siembra.exchange.csv.CsvStyle;
import app.siembra.exchange.csv.CsvTable;
import app.siembra.exchange.vcard.VcardReader;
import app.siembra.exchange.vcard.VcardVersion;
import app.siembra.exchange.vcard.VcardWriter;
import app.siembra.model.Moment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Files that are broken on purpose: none may end in anything but entries, and what came out of it
/// can be written again.
class HostileFilesTest {
  private static final Moment NOON =
      Moment.of(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
  private static final List<String> SHARDS =
      List.of(
          "\n",
          "\r",
          "\r\n ",
          "\"",
          ";",
          ":",
          ",",
          "=",
          "=\r\n",
          "\\",
          "\0",
          "\uFFFD",
          "BEGIN:VCARD\r\n",
          "END:VCARD\r\n",
          "VERSION:2.1\r\n",
          ";ENCODING=QUOTED-PRINTABLE",
          ";CHARSET=UTF-16",
          ";CHARSET=X",
          ";ENCODING=b",
          ";VALUE=uri",
          ";PREF=x",
          ";TYPE=\"",
          "item1.",
          ".",
          "N:",
          "BDAY:",
          "TEL:tel:",
          "IMPP::",
          "AGENT:\r\n",
          "GEO:",
          "PHOTO:data:",
          "KIND:group\r\n",
          "RELATED:urn:",
          "^",
          "\u2028",
          "X-ABDATE:",
          "REV:",
          "KEY;ENCODING=b:%%%\r\n",
          "LABEL:",
          "XML:<a",
          "TZ:",
          "CLIENTPIDMAP:1",
          "SOUND:",
          "LANG;PID=x:");

  @Test
  void noVcardEndsInAnythingButEntries() throws IOException {
    byte[] whole = vcard(new NastyPeople(3).people(200));
    for (int seed = 0; seed < 300; seed++) {
      byte[] file = broken(whole, new Random(seed));
      assertThatCode(() -> vcard(people(vcards(file))))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void noTableEndsInAnythingButEntries() throws IOException {
    byte[] whole = csv(new NastyPeople(3).people(100));
    for (int seed = 0; seed < 200; seed++) {
      byte[] file = broken(whole, new Random(seed));
      assertThatCode(() -> csv(people(table(file)))).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void bytesWithoutAnyFormAreNobody() throws IOException {
    Random random = new Random(1);
    byte[] noise = new byte[200_000];
    random.nextBytes(noise);
    assertThat(people(vcards(noise))).isEmpty();
    assertThatCode(() -> people(table(noise))).doesNotThrowAnyException();
  }

  private static byte[] broken(byte[] whole, Random random) {
    int start = random.nextInt(whole.length / 2);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int at = start;
    while (at < Math.min(whole.length, start + 20_000)) {
      int length = 1 + random.nextInt(120);
      file.write(whole, at, Math.min(length, whole.length - at));
      at += length;
      switch (random.nextInt(4)) {
        case 0 -> at += random.nextInt(40);
        case 1 ->
            file.writeBytes(
                SHARDS.get(random.nextInt(SHARDS.size())).getBytes(StandardCharsets.UTF_8));
        case 2 -> file.write(random.nextInt(256));
        default -> {}
      }
    }
    return file.toByteArray();
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private static EntryReader vcards(byte[] file) throws IOException {
    return new VcardReader(stream(file), Limits.USUAL);
  }

  private static EntryReader table(byte[] file) throws IOException {
    return CsvTable.of(() -> stream(file), Limits.USUAL).reader();
  }

  private static List<PersonDraft> people(EntryReader reader) throws IOException {
    List<PersonDraft> people = new ArrayList<>();
    try (reader) {
      for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        if (entry.get() instanceof Entry.Found(long _, PersonDraft person)) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private static byte[] vcard(List<PersonDraft> people) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (VcardWriter writer = new VcardWriter(file, VcardVersion.FOUR, NOON)) {
      for (PersonDraft person : people) {
        writer.write(person);
      }
    }
    return file.toByteArray();
  }

  private static byte[] csv(List<PersonDraft> people) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new ContactsCsvWriter(CsvStyle.PLAIN).write(people, file);
    return file.toByteArray();
  }
}
