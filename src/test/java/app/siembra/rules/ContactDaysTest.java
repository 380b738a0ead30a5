package app.siembra.rules;

import static app.siembra.rules.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Rule 1.
final class ContactDaysTest {
  private final ContactDays days = new ContactDays();

  @Test
  void countsSeveralOnOneDayOnce() {
    add("2026-03-01", "2026-03-01", "2026-03-05", "2026-03-05");

    assertThat(days.gaps()).containsExactly(4);
  }

  @Test
  void keepsTheFirstEverAndTheNewestThirteen() {
    for (int i = 0; i < 20; i++) {
      days.add(day("2026-01-01").plusDays(i));
    }

    assertThat(days.first()).contains(day("2026-01-01"));
    assertThat(days.last()).contains(day("2026-01-20"));
    assertThat(days.newest()).hasSize(13).startsWith(day("2026-01-08")).endsWith(day("2026-01-20"));
    assertThat(days.gaps()).hasSize(12).containsOnly(1);
    assertThat(days.span()).isEqualTo(19);
  }

  @Test
  void doesNotMindTheOrderOfAdding() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<LocalDate> dates = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        dates.add(day("2026-01-01").plusDays(random.nextInt(30)));
      }
      Collections.shuffle(dates, random);
      ContactDays shuffled = new ContactDays();
      dates.forEach(shuffled::add);

      List<LocalDate> inOrder = List.copyOf(new TreeSet<>(dates));

      assertThat(shuffled.newest())
          .isEqualTo(inOrder.subList(Math.max(0, inOrder.size() - 13), inOrder.size()));
      assertThat(shuffled.first()).contains(inOrder.getFirst());
    }
  }

  @Test
  void countsCalendarDaysOverTheChangeOfTheClock() {
    add("2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26");

    assertThat(days.gaps()).containsExactly(1, 1, 208, 1, 1);
  }

  @Test
  void knowsNoDayWithoutContact() {
    assertThat(days.first()).isEmpty();
    assertThat(days.last()).isEmpty();
    assertThat(days.gaps()).isEmpty();
    assertThat(days.span()).isZero();
  }

  private void add(String... dates) {
    for (String date : dates) {
      days.add(day(date));
    }
  }
}
