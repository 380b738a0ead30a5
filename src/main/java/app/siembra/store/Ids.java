package app.siembra.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// A set of ids in rising order, small where many of them follow each other, as after an import.
public final class Ids {
  /// The last of each run of ids, by its first.
  private final NavigableMap<Long, Long> runs = new TreeMap<>();

  Ids() {}

  /// Adds an id; false where it was there already.
  @CanIgnoreReturnValue
  boolean add(long id) {
    if (contains(id)) {
      return false;
    }
    Map.Entry<Long, Long> below = runs.floorEntry(id);
    long first = below != null && below.getValue() == id - 1 ? below.getKey() : id;
    Long above = runs.remove(id + 1);
    runs.put(first, above == null ? id : above);
    return true;
  }

  /// Whether the id is one of them.
  public boolean contains(long id) {
    Map.Entry<Long, Long> run = runs.floorEntry(id);
    return run != null && run.getValue() >= id;
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /// How many there are.
  public long count() {
    return runs.entrySet().stream().mapToLong(run -> run.getValue() - run.getKey() + 1).sum();
  }

  /// All of them, the lowest first.
  public LongStream stream() {
    return runs.entrySet().stream()
        .flatMapToLong(run -> LongStream.rangeClosed(run.getKey(), run.getValue()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ids ids && runs.equals(ids.runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  @Override
  public String toString() {
    return runs.toString();
  }
}
