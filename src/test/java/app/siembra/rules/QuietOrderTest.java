package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.chosen;
import static app.siembra.rules.Given.daysAgo;
import static app.siembra.rules.Given.lastTalk;
import static app.siembra.rules.Given.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Keeping;
import app.siembra.model.PersonLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 4: the order of those who have gone quiet.
final class QuietOrderTest {
  @Test
  void putsTheMostOverdueFirstAndAStarDoubles() {
    PersonLine twice = person(1, "Twice", 10, 20);
    PersonLine half = person(2, "Half more", 10, 15);
    PersonLine starred = line(3, "Starred", chosen(10).withStar(true), lastTalk(daysAgo(11)));

    assertThat(order(half, twice, starred)).containsExactly("Starred", "Twice", "Half more");
  }

  @Test
  void countsNoRatioAboveThreeSoThatTheLongestComesFirst() {
    assertThat(order(person(1, "Weekly", 7, 70), person(2, "Monthly", 30, 91)))
        .containsExactly("Monthly", "Weekly");
  }

  @Test
  void breaksTiesByElapsedThenFoldedNameThenIdentity() {
    assertThat(
            order(
                person(5, "Zoe", 10, 20),
                person(4, "Ángel", 10, 20),
                person(3, "Bea", 10, 20),
                person(2, "bea", 10, 20),
                person(1, "Yan", 20, 40)))
        .containsExactly("Yan", "Ángel", "bea", "Bea", "Zoe");
  }

  @Test
  void listsOnlyThoseWhoHaveGoneQuiet() {
    Keeping snoozed = chosen(10).withSnooze(TODAY.plusDays(3));

    assertThat(
            order(
                person(1, "In touch", 10, 3),
                person(2, "Due", 10, 10),
                line(3, "Snoozed", snoozed, lastTalk(daysAgo(20))),
                line(4, "Unsorted", Keeping.UNDECIDED, lastTalk(daysAgo(900))),
                person(5, "Quiet", 10, 11)))
        .containsExactly("Quiet");
  }

  private static PersonLine person(long id, String name, int cadence, int elapsed) {
    return line(id, name, chosen(cadence), lastTalk(daysAgo(elapsed)));
  }

  private static List<String> order(PersonLine... people) {
    return Stream.of(people)
        .map(Given::listed)
        .filter(listed -> listed.standing().goneQuiet())
        .sorted(Quiet.order())
        .map(listed -> listed.line().name())
        .toList();
  }
}
