package app.siembra.exchange;

import app.siembra.exchange.csv.ContactsCsvWriter;
import app.siembra.exchange.csv.CsvStyle;
import app.siembra.exchange.csv.CsvTable;
import app.siembra.exchange.vcard.VcardReader;
import app.siembra.exchange.vcard.VcardVersion;
import app.siembra.exchange.vcard.VcardWriter;
import app.siembra.model.Moment;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What reading and writing of many people costs, in CPU seconds of this thread, beside the library
/// alone. Not a test; run `main` with how many people.
final class ExchangeCost {
  private static final Moment NOW =
      Moment.of(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

  /// Something that is measured.
  private interface Work {
    Object done() throws IOException;
  }

  private ExchangeCost() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    byte[] cards = cards(count);
    for (int round = 1; round <= 3; round++) {
      System.out.println("round " + round + ", " + count + " people, " + cards.length + " bytes");
      List<PersonDraft> people = new ArrayList<>();
      cost(
          "vCard in",
          () -> {
            people.clear();
            return drain(
                new VcardReader(new ByteArrayInputStream(cards), Limits.USUAL.withAnyLength()),
                people);
          });
      cost("vCard in, ez-vcard alone", () -> ezVcard(cards));
      cost("vCard 4.0 out", () -> vcard(people));
      byte[] table = csv(people, CsvStyle.PLAIN);
      cost("CSV out, " + table.length + " bytes", () -> csv(people, CsvStyle.PLAIN));
      cost("CSV out for spreadsheets", () -> csv(people, CsvStyle.SPREADSHEET));
      List<String[]> cells = cells(table);
      cost("CSV out, FastCSV alone", () -> fastCsv(cells));
      cost(
          "CSV in",
          () ->
              drain(
                  CsvTable.of(() -> new ByteArrayInputStream(table), Limits.USUAL.withAnyLength())
                      .reader(),
                  new ArrayList<>()));
    }
  }

  private static void cost(String what, Work work) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Object result = work.done();
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf("  %-32s %6.2f s %s%n", what, seconds, result == null ? "nothing" : "");
  }

  private static Object drain(EntryReader reader, List<PersonDraft> people) throws IOException {
    try (reader) {
      for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        if (entry.get() instanceof Entry.Found(long _, PersonDraft person)) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private static Object ezVcard(byte[] cards) throws IOException {
    try (var reader = new ezvcard.io.text.VCardReader(new ByteArrayInputStream(cards))) {
      int read = 0;
      while (reader.readNext() != null) {
        read++;
      }
      return read;
    }
  }

  private static byte[] vcard(List<PersonDraft> people) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (VcardWriter writer = new VcardWriter(file, VcardVersion.FOUR, NOW)) {
      for (PersonDraft person : people) {
        writer.write(person);
      }
    }
    return file.toByteArray();
  }

  private static byte[] csv(List<PersonDraft> people, CsvStyle style) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new ContactsCsvWriter(style).write(people, file);
    return file.toByteArray();
  }

  private static List<String[]> cells(byte[] table) throws IOException {
    List<String[]> cells = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(table))) {
      reader.forEach(row -> cells.add(row.getFields().toArray(String[]::new)));
    }
    return cells;
  }

  private static byte[] fastCsv(List<String[]> cells) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      cells.forEach(writer::writeRecord);
    }
    return file.toByteArray();
  }

  /// Cards as an ordinary address book exports them.
  private static byte[] cards(int count) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < count; i++) {
      file.append("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:uuid:").append(i);
      file.append("\r\nFN:Zoë García ").append(i).append("\r\nN:García ").append(i);
      file.append(";Zoë;;;\r\nTEL;TYPE=CELL,pref:+34600").append(100_000 + i);
      file.append("\r\nitem1.TEL:").append(i).append("\r\nitem1.X-ABLabel:Boat");
      file.append("\r\nEMAIL;TYPE=INTERNET,HOME:zoe").append(i).append("@sol.example");
      file.append("\r\nADR;TYPE=HOME:;;Calle Mayor ").append(i).append(";Toledo;;45001;España");
      file.append("\r\nORG:Sol S.L.;Ventas\r\nTITLE:Head of sales\r\nBDAY:1984-02-")
          .append(10 + i % 18);
      file.append(
          "\r\nCATEGORIES:friends,sailing\r\nNOTE:Met in Toledo\\, likes cheese.\\nCalls late.");
      file.append("\r\nX-UNKNOWN:kept ").append(i).append("\r\nREV:2026-01-01T00:00:00Z");
      file.append("\r\nEND:VCARD\r\n");
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
