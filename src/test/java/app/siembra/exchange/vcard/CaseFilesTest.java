package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real files of other programs, and the facts that each must yield. They are not part of the
/// project: where they are not beside it, this is skipped and says so.
class CaseFilesTest {
  private static final Path CASES = Path.of("../shared/cases").toAbsolutePath().normalize();

  /// Tables that are not of people.
  private static final Set<String> OTHERS =
      Set.of(
          "csv-spectrum__comma_in_quotes.csv",
          "csv-spectrum__json.csv",
          "csv-spectrum__newlines.csv",
          "csv-spectrum__utf8.csv",
          "commcentral__csv_no_header.csv");

  /// What is deliberately read otherwise (a pattern of `file contact field`), and why.
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry(
              ".* (count\\.)?(version|rev|prodid)(\\[1]|\\[2])?", "of the card, not of the person"),
          Map.entry(".* \\S+\\.group", "a group only ties a label to its property; see x-ablabel"),
          Map.entry(".* android:\\S+\\.(type|is_primary|formatted_address)", "Android's own words"),
          Map.entry(".* android:StructuredName\\[1]\\.display_name", "Android's order of names"),
          Map.entry(
              ".* (count\\.)?categories\\S* (My Contacts|myContacts|1)", "everybody is in it"),
          Map.entry(".*sort_as.* android:Organization\\[1]\\.phonetic_name", "how a firm sounds"),
          Map.entry(".* (n|org\\[1])\\.types", "a name or a firm has no kind here"),
          Map.entry(
              ".*comma_separated.* tel\\[1]\\.types",
              "ez-vcard splits a quoted list and forgets pref"),
          Map.entry(".*testfullvcard.* tel\\[1]\\.types", "KDE drops pref"),
          Map.entry(".*adr_multiple_line.* adr\\[2]\\.streetAddress", "the lines are lines"),
          Map.entry(".*fullcontact.* count.bday", "the same day twice"),
          Map.entry(".*EVOLUTION.* count.x-evolution-\\S+", "ties, which are counted together"),
          Map.entry(".* count.x-(abdate|ablabel)", "dates and labels have no number of their own"),
          Map.entry(".*outlook-2003.* count.note", "one note of three paragraphs"),
          Map.entry(".*vcard3.* n\\[2]\\.[35]", "a second name is kept in the form of the file"),
          Map.entry(".*vcard3.* agent\\[2]", "a card in a card is kept as a card of version 4.0"),
          Map.entry(".*thebat.* n.family", "no charset given: ñ"),
          Map.entry(
              ".*malformed_photo.* contacts", "one person, with what is in the photo as it is"),
          Map.entry(".*libical__test.* contacts", "a card with nothing but FN is a person too"),
          Map.entry(".*allfields.* count.impp", "X-SIP is a messenger like the others"),
          Map.entry(".*eds__10.* adr\\[1]\\.types", "a remark; it is read as one type"),
          Map.entry(".*altid.* n", "a remark; the second name is kept unread"),
          Map.entry(".*csv \\S+ tel\\[.*types mobile", "it is cell in every format"),
          Map.entry(".*csv .*types (home|work)fax", "two kinds: fax, and where"),
          Map.entry(".*csv .*types (home|work)2", "the second of its kind"),
          Map.entry(".*csv .*types assistant", "kept as words"),
          Map.entry(".*tb_plain.* email\\[1]\\.types", "Thunderbird does not say for what it is"));

  static Stream<Path> files() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.of(CASES);
    }
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("vcard", "csv")) {
      try (Stream<Path> listed = Files.list(CASES.resolve(folder))) {
        listed
            .sorted()
            .filter(file -> !OTHERS.contains(file.getFileName().toString()))
            .forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsEveryFact(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files in " + CASES);
    List<PersonDraft> people = people(file);
    List<Fact> lost =
        facts(file).stream()
            .filter(fact -> !fact.holdsFor(people))
            .filter(fact -> OTHERWISE.keySet().stream().noneMatch(fact::matches))
            .toList();
    assertThat(lost).isEmpty();
  }

  @Test
  void readsOtherwiseOnlyWhatItHasAReasonFor() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "skipped: no case files in " + CASES);
    List<String> unused = new ArrayList<>(OTHERWISE.keySet());
    for (Path file : files().toList()) {
      List<PersonDraft> people = people(file);
      facts(file).stream()
          .filter(fact -> !fact.holdsFor(people))
          .forEach(fact -> unused.removeIf(fact::matches));
    }
    assertThat(unused).isEmpty();
  }

  private static List<PersonDraft> people(Path file) throws IOException {
    if (file.toString().endsWith(".vcf")) {
      return Cards.people(Files.readAllBytes(file));
    }
    List<PersonDraft> people = new ArrayList<>();
    CsvTable table = CsvTable.of(() -> Files.newInputStream(file), Limits.USUAL);
    try (EntryReader reader = table.reader()) {
      for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        if (entry.get() instanceof Entry.Found(long _, PersonDraft person)) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private static List<Fact> facts(Path file) throws IOException {
    String name = CASES.relativize(file).toString();
    try (Stream<String> lines = Files.lines(CASES.resolve("expected.tsv"))) {
      return lines.filter(line -> line.startsWith(name + "\t")).map(Fact::of).toList();
    }
  }
}
