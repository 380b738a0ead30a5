package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Death;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever compares numbers gets the same answer as whoever asks the rules.
final class OutlookTest {
  private static final int PEOPLE = 5000;
  static final Map<CircleId, Circle> BOOK =
      Given.book(
          Given.circle(1, 14, false), Given.circle(2, 90, true), Given.circle(3, null, false));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void saysWhatTheRulesSayOnEveryDayFromWhichItHolds(long seed) {
    Random random = new Random(seed);
    int quiet = 0;
    int unsorted = 0;
    int settled = 0;
    for (int i = 1; i <= PEOPLE; i++) {
      PersonLine line = person(i, random);
      Outlook outlook = Outlook.of(line, BOOK);
      for (int day : List.of(-400, -30, -1, 0, 1, 30, 365, 4000)) {
        LocalDate today = TODAY.plusDays(day);
        int number = (int) today.toEpochDay();
        Standing standing = Quiet.listed(line, BOOK, today).standing();
        if (outlook.settledFrom() <= number) {
          settled++;
          assertThat(outlook.quietFrom() <= number)
              .as("%s on %s", line, today)
              .isEqualTo(standing.goneQuiet());
          assertThat(outlook.unsortedFrom() <= number)
              .as("%s on %s", line, today)
              .isEqualTo(standing.state() == Standing.State.UNSORTED);
          assertThat(outlook.restingUntil() > number)
              .as("%s on %s", line, today)
              .isEqualTo(standing.state() == Standing.State.RESTING);
          if (standing.goneQuiet()) {
            quiet++;
            assertThat(number - outlook.silence().since()).isEqualTo(standing.elapsed());
            assertThat(outlook.silence().limit())
                .isEqualTo(standing.threshold().days().orElseThrow());
            assertThat(standing.elapsed() > outlook.silence().longAgoAfter())
                .isEqualTo(standing.longAgo(line.keeping()));
          }
          unsorted += standing.state() == Standing.State.UNSORTED ? 1 : 0;
        }
      }
    }
    assertThat(List.of(quiet, unsorted, settled)).allMatch(count -> count > PEOPLE / 2);
  }

  /// Somebody as they may well be, and as they hardly ever are.
  static PersonLine person(long id, Random random) {
    PersonLine line = Given.line(id, "P " + id, keeping(random), figures(random));
    LocalDate met = some(random, 3);
    Origin origin =
        Given.origin()
            .withApproximateLast(some(random, 5))
            .withMet(
                new Meeting(
                    met == null
                        ? null
                        : new PartialDate(met.getYear(), met.getMonthValue(), met.getDayOfMonth()),
                    "",
                    null));
    return new PersonLine(
        new PersonId(id), line.called(), line.profile(), line.keeping(), origin, line.figures());
  }

  private static Keeping keeping(Random random) {
    Cadence cadence =
        switch (random.nextInt(6)) {
          case 0 -> new Cadence.Chosen(1 + random.nextInt(400));
          case 1 -> new Cadence.Rest(some(random, 2));
          default -> Cadence.LEARNED;
        };
    return new Keeping(
        random.nextInt(6) == 0,
        IntStream.rangeClosed(1, 4)
            .filter(_ -> random.nextInt(5) == 0)
            .mapToObj(CircleId::new)
            .toList(),
        cadence,
        some(random, 4),
        random.nextInt(12) == 0,
        random.nextInt(20) == 0 ? new Death(null) : null,
        some(random, 2));
  }

  private static Figures figures(Random random) {
    LocalDate last = some(random, 2);
    LocalDate newest = last == null || random.nextInt(5) > 0 ? last : last.plusDays(20);
    Figures.Rhythm rhythm =
        last != null && random.nextInt(3) == 0
            ? new Figures.Rhythm(1 + random.nextInt(300), 1 + random.nextInt(400))
            : null;
    return new Figures(last, last, newest, rhythm, Figures.Sums.NONE, Figures.Lately.NONE);
  }

  /// One time in so many a day around today, mostly past.
  private static @Nullable LocalDate some(Random random, int times) {
    return random.nextInt(times) == 0
        ? TODAY.plusDays(random.nextInt(60) - random.nextInt(900))
        : null;
  }
}
