package app.siembra.service;

import app.siembra.model.Figures.Lately;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Crowd;
import app.siembra.store.InContact;
import app.siembra.store.Stores;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts the people in contact in each of the last twelve whole weeks. The figures of each person
/// say so without their history, except where some of it lies after today.
final class WeekCount {
  private final LocalDate first;
  private final long firstWeek;
  private final int[] people = new int[Weeks.COUNT];
  private final int[] faceToFace = new int[Weeks.COUNT];

  private WeekCount(LocalDate first) {
    this.first = first;
    this.firstWeek = Lately.week(first);
  }

  static Weeks of(Stores stores, Crowd everybody, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WeekCount count = new WeekCount(monday.minusWeeks(Weeks.COUNT));
    List<PersonId> withLaterFacts =
        everybody.inContact(today, count::add).stream().map(PersonLine::id).toList();
    if (!withLaterFacts.isEmpty()) {
      count.add(
          stores.interactions().inContact(withLaterFacts, count.first, monday.minusDays(1)),
          Lately.week(monday));
    }
    return count.weeks();
  }

  private void add(Collection<InContact> contacts, long fromWeek) {
    Map<PersonId, Lately> each = new HashMap<>();
    for (InContact contact : contacts) {
      Lately before = each.getOrDefault(contact.person(), Lately.NONE);
      long earlier = fromWeek - Lately.week(contact.on());
      each.put(contact.person(), before.with(earlier, contact.inPerson()));
    }
    each.values().forEach(lately -> add(lately, fromWeek));
  }

  private void add(Lately lately, long fromWeek) {
    if (lately.contact() == 0) {
      return;
    }
    for (int i = 0; i < Weeks.COUNT; i++) {
      long earlier = fromWeek - firstWeek - i;
      people[i] += lately.isContact(earlier) ? 1 : 0;
      faceToFace[i] += lately.isFaceToFace(earlier) ? 1 : 0;
    }
  }

  private Weeks weeks() {
    return new Weeks(
        IntStream.range(0, Weeks.COUNT)
            .mapToObj(week -> new Weeks.Week(first.plusWeeks(week), people[week], faceToFace[week]))
            .toList());
  }
}
