package app.siembra.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The days of contact of one person, gathered in any order: the first ever, and the newest 13,
/// each once (rules 1 and 2).
public final class ContactDays {
  /// The most days whose gaps a rhythm is learned from.
  static final int MOST = 13;

  /// The newest days as days since 1970-01-01, oldest first, in the first `size` places.
  private final long[] newest = new long[MOST];

  private int size;
  private long first = Long.MAX_VALUE;

  /// Adds a day; a second time on the same day changes nothing.
  public void add(LocalDate date) {
    long day = date.toEpochDay();
    first = Math.min(first, day);
    if (size == MOST && day <= newest[0]) {
      return;
    }
    int found = Arrays.binarySearch(newest, 0, size, day);
    if (found < 0) {
      insert(day, -found - 1);
    }
  }

  /// The first ever day of contact; empty where there is none.
  public Optional<LocalDate> first() {
    return size == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  /// The newest day of contact; empty where there is none.
  public Optional<LocalDate> last() {
    return size == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(newest[size - 1]));
  }

  /// The newest days, at most 13, oldest first.
  public List<LocalDate> newest() {
    return LongStream.of(newest).limit(size).mapToObj(LocalDate::ofEpochDay).toList();
  }

  /// The days between the newest days, at most 12, oldest first.
  public List<Integer> gaps() {
    return IntStream.range(1, size)
        .mapToObj(i -> Math.toIntExact(newest[i] - newest[i - 1]))
        .toList();
  }

  /// The days from the first ever to the newest day of contact; 0 where there is none.
  public long span() {
    return size == 0 ? 0 : newest[size - 1] - first;
  }

  private void insert(long day, int place) {
    if (size < MOST) {
      System.arraycopy(newest, place, newest, place + 1, size - place);
      newest[place] = day;
      size++;
    } else {
      System.arraycopy(newest, 1, newest, 0, place - 1);
      newest[place - 1] = day;
    }
  }
}
