package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.store.InContact;
import app.siembra.store.Stores;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts the people in contact in each of the last twelve whole weeks.
final class WeekCount {
  private final LocalDate first;
  private final List<Set<PersonId>> people = sets();
  private final List<Set<PersonId>> faceToFace = sets();

  private WeekCount(LocalDate first) {
    this.first = first;
  }

  static Weeks of(Stores stores, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WeekCount count = new WeekCount(monday.minusWeeks(Weeks.COUNT));
    stores.interactions().inContact(count.first, monday.minusDays(1)).forEach(count::add);
    return count.weeks();
  }

  private void add(InContact contact) {
    int week = (int) ChronoUnit.WEEKS.between(first, contact.on());
    people.get(week).add(contact.person());
    if (contact.channel() == Channel.FACE_TO_FACE) {
      faceToFace.get(week).add(contact.person());
    }
  }

  private Weeks weeks() {
    return new Weeks(
        IntStream.range(0, Weeks.COUNT)
            .mapToObj(
                week ->
                    new Weeks.Week(
                        first.plusWeeks(week),
                        people.get(week).size(),
                        faceToFace.get(week).size()))
            .toList());
  }

  private static List<Set<PersonId>> sets() {
    return Stream.<Set<PersonId>>generate(HashSet::new).limit(Weeks.COUNT).toList();
  }
}
