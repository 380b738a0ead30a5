package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.model.PersonLine;
import app.siembra.service.Page;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.service.TimelineFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole way: address books in, a talk, who has gone quiet, a file out and in again; and the window then shows
/// what the command line has stored.
@Timeout(120)
class AcceptanceTest {
  private static final Path CASES = Path.of("../shared/cases/vcard").toAbsolutePath().normalize();

  private static final String ADDRESS_BOOK =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Ana García
      N:García;Ana;;;
      TEL;TYPE=cell:+34 600 000 001
      TEL;TYPE=work:+34 600 000 001
      BDAY:--04-12
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Luis Gil
      N:Gil;Luis;;;
      EMAIL:luis@example.org
      END:VCARD
      """;

  @TempDir Path folder;

  @Test
  void goesTheWholeWayWithASmallAddressBook() throws IOException {
    Path file = Files.writeString(folder.resolve("book.vcf"), ADDRESS_BOOK);

    goTheWholeWay(List.of(file), 2, 0);
  }

  @Test
  void goesTheWholeWayWithTheFilesOfOtherPrograms() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "skipped: no case files in " + CASES);
    try (Stream<Path> files = Files.list(CASES)) {
      // One of them holds nobody, and is named.
      goTheWholeWay(files.sorted().toList(), 60, 1);
    }
  }

  private void goTheWholeWay(List<Path> files, int atLeast, int refused) throws IOException {
    Terminal terminal = new Terminal(folder);
    String[] taking =
        Stream.concat(Stream.of("import", "--json"), files.stream().map(Path::toString))
            .toArray(String[]::new);

    assertThat(terminal.run(taking).exit()).isEqualTo(refused);
    assertThat(
            terminal.done(
                "log",
                "--create",
                "--on",
                "2026-08-02",
                "called @\"Ana García\" about the move ?a flat in Getxo +lent the drill"))
        .contains("Ana García");
    assertThat(terminal.done("set", "Ana García", "cadence", "30")).isNotEmpty();
    assertThat(terminal.done("quiet", "--json"))
        .contains("\"name\":\"Ana García\"", "\"last\":\"2026-08-02\"", "\"state\":\"fading\"");
    assertThat(terminal.done("export", "contacts.csv")).contains("contacts.csv");

    Terminal.Answer again = terminal.run(taking);
    assertThat(again.exit()).isEqualTo(refused);
    assertThat(again.out()).contains("\"new\":0,\"merged\":0,\"unchanged\":").endsWith("}\n");
    assertThat(again.out()).doesNotContainPattern("\"(new|merged)\":[1-9]");
    assertThat(terminal.done("import", "contacts.csv"))
        .contains(" 0 new, 0 merged, ")
        .contains(" unchanged, 0 skipped");
    assertThat(terminal.done("check")).endsWith("Everything is as it should be.\n");

    String people = terminal.done("people");
    assertThat(people.lines()).hasSizeGreaterThan(atLeast);
    theWindowShowsTheSame(terminal, people);
  }

  private static void theWindowShowsTheSame(Terminal terminal, String people) throws IOException {
    Start start = terminal.start();
    Arrival.Home home = (Arrival.Home) Arrival.at(start, terminal.machine());
    try (Services services = home.services()) {
      PersonLine ana = services.people().resolve("Ana García").one();

      assertThat(home.first().newcomer()).isFalse();
      assertThat(services.people().all())
          .hasSize((int) people.lines().count() - 1)
          .allSatisfy(line -> assertThat(people).contains(line.name()));
      assertThat(services.reminding().quiet(false, start.moment()))
          .singleElement()
          .satisfies(row -> assertThat(row.id()).isEqualTo(ana.id()));
      assertThat(services.people().page(ana.id(), start.moment()).person().knowing().needs())
          .singleElement()
          .satisfies(need -> assertThat(need.text()).isEqualTo("a flat in Getxo"));
      assertThat(
              services
                  .interactions()
                  .timeline(TimelineFilter.of(ana.id()), Page.first(9), start.moment()))
          .extracting(TimelineEntry::kind)
          .contains(TimelineEntry.Kind.TALK, TimelineEntry.Kind.HELP);
    }
  }
}
