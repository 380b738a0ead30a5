package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.cli.Call;
import app.siembra.cli.Commands;
import app.siembra.cli.Console;
import app.siembra.cli.Plan;
import app.siembra.model.Moment;
import app.siembra.rules.Listed;
import app.siembra.service.QuietRow;
import app.siembra.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A network of some years, lived on for some more day by day: who has gone quiet is each day what
/// the rules say when they are worked out from the raw facts by somebody else, in the program and
/// as the command line prints it.
final class QuietYearsTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
  private static final Pattern PERSON =
      Pattern.compile(
          "^ \\{\"id\":(\\d+),.*\"state\":\"([a-z-]+)\",.*\"elapsed\":(\\d+),"
              + "\"threshold\":(\\d+),.*\"reason\":\".+\"},?$");

  private final int days = Integer.getInteger("siembra.days", Dose.of(30, 730));

  @TempDir Path folder;

  @Test
  void eachDayThoseHaveGoneQuietOfWhomTheRulesSayIt() {
    long seed = Long.getLong("siembra.seed", System.nanoTime());
    System.out.printf("%d days of quiet, -Dsiembra.seed=%d%n", days, seed);
    Neighbourhood place = new Neighbourhood(folder, new Random(seed));
    place.begin(BEGIN);
    int flags = 0;
    for (int day = 0; day < days; day++) {
      LocalDate today = BEGIN.plusDays(day);
      place.live(today);
      if (day % 7 == 6) {
        place.restart();
      }
      Moment at = Neighbourhood.at(today);
      List<NaiveQuiet.Row> expected =
          NaiveQuiet.goneQuiet(List.copyOf(place.known()), today).stream()
              .map(person -> person.row(today))
              .toList();
      assertThat(place.services().reminding().quiet(true, at).stream().map(QuietYearsTest::row))
          .as("on %s", today)
          .containsExactlyElementsOf(expected);
      if (day % Dose.of(3, 1) == 0) {
        assertThat(printed(place, at)).as("printed on %s", today).isEqualTo(expected);
      }
      flags += expected.size();
    }
    place.close();
    assertThat(flags).isPositive();
    System.out.printf("%d flags on %d days agree%n", flags, days);
  }

  private static NaiveQuiet.Row row(QuietRow row) {
    Listed listed = row.listed();
    return new NaiveQuiet.Row(
        listed.id().value(),
        listed.standing().state().name(),
        listed.standing().elapsed(),
        listed.standing().threshold().days().orElseThrow());
  }

  /// What `quiet --all --json` prints.
  private List<NaiveQuiet.Row> printed(Neighbourhood place, Moment at) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.of(InputStream.nullInputStream(), out, err, folder, false);
    Call call = new Call(List.of("quiet", "--all", "--json"), Language.ENGLISH, at, console);
    assertThat(Commands.plan(call))
        .isInstanceOfSatisfying(
            Plan.Ready.class,
            ready -> assertThat(ready.run(place.services(), Throwable::toString).code()).isZero());
    assertThat(err.size()).isZero();
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("[");
    assertThat(lines.getLast()).isEqualTo("]");
    return lines.subList(1, lines.size() - 1).stream().map(QuietYearsTest::read).toList();
  }

  private static NaiveQuiet.Row read(String line) {
    Matcher person = PERSON.matcher(line);
    assertThat(person.matches()).as(line).isTrue();
    return new NaiveQuiet.Row(
        Long.parseLong(person.group(1)),
        person.group(2).toUpperCase(Locale.ROOT),
        Integer.parseInt(person.group(3)),
        Integer.parseInt(person.group(4)));
  }
}
