package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What the smaller values refuse, and the problem they name.
final class ValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PersonId ANA = new PersonId(1);

  @Test
  void refuseWhatHasNoName() {
    assertProblem("topic.empty", () -> new Topic("  "));
    assertProblem("name.empty", () -> PersonName.typed("\n"));
    assertProblem("need.empty", () -> new Need("", null, DAY, null));
    assertProblem("circle.name.empty", () -> new Circle(new CircleId(1), "", " ", null, false));
    assertProblem("connection.type.empty", () -> new ConnectionType("", "x"));
    assertProblem("connection.type.empty", () -> new ConnectionType("x", " "));
  }

  @Test
  void refuseNobody() {
    assertProblem(
        "help.nobody",
        () ->
            new Help(
                new HelpId(1),
                Direction.GIVEN,
                HelpKind.ADVICE,
                HelpSize.SMALL,
                HelpState.DONE,
                List.of(),
                HelpDetails.of(DAY, "")));
    assertProblem(
        "connection.self",
        () ->
            new Connection(
                new ConnectionId(1), ANA, ANA, new ConnectionType("friend", "friend"), ""));
    assertProblem(
        "connection.self", () -> new Introduction(new IntroductionId(1), ANA, ANA, DAY, null, ""));
  }

  @Test
  void refuseNumbersOutOfBounds() {
    assertProblem("cadence.days", () -> new Cadence.Chosen(0));
    assertProblem("cadence.days", () -> new Cadence.Chosen(3661));
    assertProblem("cadence.days", () -> new Circle(new CircleId(1), "work", "", 0, true));
    assertProblem("skill.level", () -> Skill.of("java", 4));
    assertProblem("minutes", () -> new About("", "", "", 0, List.of()));
    assertProblem("money.amount", () -> euros("0"));
    assertProblem("money.amount", () -> euros("-1"));
    assertProblem("loan.empty", () -> new Loan(" ", null, null, null, null));
    assertProblem("date.empty", () -> new SpecialDate(SpecialDate.Kind.BIRTHDAY, null, " ", ""));
    assertProblem("word.unknown", () -> Keys.read(Channel.class, "telepathy"));
    assertThatThrownBy(() -> new PersonId(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nameConstantsAsFilesDo() {
    assertThat(Channel.FACE_TO_FACE.key()).isEqualTo("face-to-face");
    assertThat(Keys.read(Channel.class, "email")).isEqualTo(Channel.EMAIL);
    assertThat(Keys.read(HelpKind.class, "thing-lent")).isEqualTo(HelpKind.THING_LENT);
  }

  @Test
  void areOneTopicWhereTheyFoldAlike() {
    assertThat(new Topic("Música"))
        .isEqualTo(new Topic("musica"))
        .hasSameHashCodeAs(new Topic("MUSICA"));
  }

  @Test
  void restUntilTheFirstDayOfReminders() {
    assertThat(new Cadence.Rest(null).holds(DAY)).isTrue();
    assertThat(new Cadence.Rest(DAY.plusDays(1)).holds(DAY)).isTrue();
    assertThat(new Cadence.Rest(DAY).holds(DAY)).isFalse();
  }

  @Test
  void areOpenNeedsFromTheirFirstDayUntilTheyAreClosed() {
    assertThat(new Need("flat", null, DAY, null).isOpen(DAY)).isTrue();
    assertThat(new Need("flat", null, DAY.plusDays(1), null).isOpen(DAY)).isFalse();
    assertThat(new Need("flat", null, DAY, DAY).isOpen(DAY)).isFalse();
    assertThat(new Need("flat", null, DAY.minusDays(9), DAY.plusDays(1)).isOpen(DAY)).isTrue();
  }

  @Test
  void areTheSameTieSeenFromTheOtherSide() {
    for (ConnectionType type : ConnectionType.DELIVERED) {
      assertThat(ConnectionType.delivered(type.inverse())).contains(type.inverted());
    }
  }

  @Test
  void decideByCircleStarOrChosenCadence() {
    assertThat(Keeping.UNDECIDED.decided()).isFalse();
    assertThat(Keeping.UNDECIDED.withStar(true).decided()).isTrue();
    assertThat(Keeping.UNDECIDED.withCircles(List.of(new CircleId(1))).decided()).isTrue();
    assertThat(Keeping.UNDECIDED.withCadence(new Cadence.Chosen(30)).decided()).isTrue();
    assertThat(Keeping.UNDECIDED.withCadence(new Cadence.Rest(null)).decided()).isFalse();
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }

  private static void assertProblem(String key, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }
}
