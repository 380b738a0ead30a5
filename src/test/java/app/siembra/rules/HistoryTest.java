package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.call;
import static app.siembra.rules.Given.day;
import static app.siembra.rules.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Figures;
import app.siembra.model.HelpSize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rules 1, 2, 5 and 6: facts into figures.
final class HistoryTest {
  @Test
  void countsADoneHelpEntryAsADayOfContact() {
    assertThat(History.figures(List.of(favour(daysAgo(3), true))).last()).isEqualTo(daysAgo(3));
  }

  @Test
  void doesNotCountHelpThatIsNotDone() {
    Figures figures = History.figures(List.of(favour(daysAgo(3), false)));

    assertThat(figures.last()).isNull();
    assertThat(figures.sums().given()).isZero();
    assertThat(figures.newestFact()).isEqualTo(daysAgo(3));
  }

  @Test
  void warmsByWhatIsNoContact() {
    Figures figures =
        History.figures(List.of(new Fact.Talk(TODAY, Channel.SOCIAL, 1, false)), TODAY);

    assertThat(figures.last()).isNull();
    assertThat(figures.sums().warmth()).isEqualTo(0.5);
  }

  @Test
  void knowsTheWeeksInContactSeenFromTheNewestFact() {
    LocalDate monday = day("2026-11-23");
    List<Fact> facts =
        List.of(
            favour(monday.plusDays(6), false),
            favour(monday.minusWeeks(3), true),
            favour(monday.minusWeeks(4), false),
            new Fact.Talk(monday, Channel.MESSAGE, 1, true),
            new Fact.Talk(monday.minusDays(1), Channel.FACE_TO_FACE, 1, true),
            new Fact.Talk(monday.minusDays(8), Channel.SOCIAL, 1, false),
            new Fact.Talk(monday.minusWeeks(63), Channel.CALL, 1, true),
            new Fact.Talk(monday.minusWeeks(64), Channel.CALL, 1, true));
    Figures.Lately lately = History.figures(facts).lately();

    assertThat(lately).isEqualTo(new Figures.Lately(Long.MIN_VALUE | 0b1011, 0b10));
    assertThat(History.figures(facts.reversed()).lately()).isEqualTo(lately);
    assertThat(lately.isContact(63)).isTrue();
    assertThat(lately.isContact(64)).isFalse();
    assertThat(lately.isContact(-1)).isFalse();
    assertThat(lately.isFaceToFace(1)).isTrue();
    assertThat(lately.seenFrom(64)).isEqualTo(Figures.Lately.NONE);
  }

  @Test
  void passesOverFactsAfterToday() {
    List<Fact> facts = List.of(call(daysAgo(10)), call(TODAY.plusDays(1)));

    assertThat(History.figures(facts, TODAY))
        .isEqualTo(History.figures(List.of(call(daysAgo(10)))));
    assertThat(History.figures(facts, TODAY.plusDays(1)).last()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void countsAFactOfToday() {
    assertThat(History.figures(List.of(call(TODAY)), TODAY).last()).isEqualTo(TODAY);
  }

  @Test
  void saysWhetherFiguresHoldOnADay() {
    Figures figures = History.figures(List.of(call(day("2026-05-05"))));

    assertThat(History.holds(figures, day("2026-05-04"))).isFalse();
    assertThat(History.holds(figures, day("2026-05-05"))).isTrue();
    assertThat(History.holds(Figures.NONE, day("2026-05-05"))).isTrue();
  }

  @Test
  void learnsTheRhythmOfTheFacts() {
    Figures figures = History.figures(Given.talksWithGaps(47, 10, 20, 30, 20));

    assertThat(figures.rhythm()).isEqualTo(new Figures.Rhythm(20, 20));
    assertThat(figures.first()).isEqualTo(daysAgo(127));
    assertThat(figures.last()).isEqualTo(daysAgo(47));
  }

  @Test
  void sumsTheSameInWhateverOrderTheFactsCome() {
    List<Fact> facts = manyFacts();
    Figures inOrder = History.figures(facts);
    Collections.shuffle(facts, new Random(3));
    Figures shuffled = History.figures(facts);

    assertThat(shuffled.sums().asOf()).isEqualTo(inOrder.sums().asOf());
    assertThat(shuffled.sums().warmth()).isCloseTo(inOrder.sums().warmth(), within(1e-9));
    assertThat(shuffled.sums().given()).isCloseTo(inOrder.sums().given(), within(1e-9));
    assertThat(shuffled.sums().received()).isCloseTo(inOrder.sums().received(), within(1e-9));
    assertThat(shuffled.rhythm()).isEqualTo(inOrder.rhythm());
  }

  @Test
  void sumsWhatTheFormulaSaysFromScratch() {
    List<Fact> facts = manyFacts();
    double expected = 0;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Talk(LocalDate on, Channel channel, int people, boolean _)) {
        long age = TODAY.toEpochDay() - on.toEpochDay();
        expected += channel.weight() * Math.min(1, 4.0 / people) * Math.pow(2, -(double) age / 120);
      }
    }

    assertThat(Warmth.of(History.figures(facts).sums(), TODAY))
        .isCloseTo(1 - Math.exp(-expected / 6), within(1e-9));
  }

  @Test
  void hasNoFiguresWithoutFacts() {
    assertThat(History.figures(List.of())).isEqualTo(Figures.NONE);
  }

  private static Fact favour(LocalDate on, boolean done) {
    return new Fact.Favour(on, Direction.GIVEN, HelpSize.SMALL, done);
  }

  private static List<Fact> manyFacts() {
    Random random = new Random(11);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate on = daysAgo(random.nextInt(2000));
      facts.add(
          new Fact.Talk(
              on, any(Channel.values(), random), 1 + random.nextInt(9), random.nextBoolean()));
      facts.add(
          new Fact.Favour(
              on,
              any(Direction.values(), random),
              any(HelpSize.values(), random),
              random.nextBoolean()));
    }
    return facts;
  }

  private static <T> T any(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
