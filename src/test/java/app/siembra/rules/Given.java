package app.siembra.rules;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Figures;
import app.siembra.model.Fold;
import app.siembra.model.Gender;
import app.siembra.model.Keeping;
import app.siembra.model.Origin;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the tests of the rules start from.
final class Given {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Given() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static LocalDate daysAgo(int days) {
    return TODAY.minusDays(days);
  }

  /// Days of contact with these gaps between them, the last one so many days ago.
  static List<Fact> talksWithGaps(int lastDaysAgo, int... gaps) {
    LocalDate date = daysAgo(lastDaysAgo + Arrays.stream(gaps).sum());
    List<Fact> talks = new ArrayList<>();
    talks.add(call(date));
    for (int gap : gaps) {
      date = date.plusDays(gap);
      talks.add(call(date));
    }
    return talks;
  }

  static Fact call(LocalDate on) {
    return new Fact.Talk(on, Channel.CALL, 1, true);
  }

  static Keeping sorted() {
    return Keeping.UNDECIDED.withSortedOn(day("2020-01-01"));
  }

  static Keeping chosen(int days) {
    return sorted().withCadence(new Cadence.Chosen(days));
  }

  static Circle circle(long id, @Nullable Integer days, boolean chosen) {
    return new Circle(new CircleId(id), "", "Circle " + id, days, chosen);
  }

  static Map<CircleId, Circle> book(Circle... circles) {
    return Arrays.stream(circles).collect(Collectors.toMap(Circle::id, circle -> circle));
  }

  static Origin origin() {
    return Origin.added(day("2020-01-01"));
  }

  static Figures lastTalk(@Nullable LocalDate on) {
    return on == null ? Figures.NONE : History.figures(List.of(call(on)));
  }

  static PersonLine line(long id, String name, Keeping keeping, Figures figures) {
    PersonLine.Profile profile =
        new PersonLine.Profile(
            List.of(), Position.of("", ""), "", List.of(), List.of(), List.of(), List.of());
    return new PersonLine(
        new PersonId(id),
        new PersonLine.Called(name, Fold.of(name), "", "", Gender.NEUTRAL),
        profile,
        keeping,
        origin(),
        figures);
  }

  /// Somebody who has gone quiet: a chosen cadence of so many days, so many days without contact.
  static Listed quiet(long id, String name, int cadence, int elapsed) {
    return listed(line(id, name, chosen(cadence), lastTalk(daysAgo(elapsed))));
  }

  /// Somebody from long ago, neither starred nor chosen.
  static Listed fromBefore(long id, String name, int elapsed) {
    return listed(line(id, name, sorted(), lastTalk(daysAgo(elapsed))));
  }

  static Listed listed(PersonLine line) {
    return Quiet.listed(line, Map.of(), TODAY);
  }
}
