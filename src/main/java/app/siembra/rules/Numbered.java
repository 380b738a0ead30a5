package app.siembra.rules;

import java.util.HashMap;
import java.util.Map;

/// Things of which there are few, each with a number from 0 on. It only grows, and any thread may
/// use it.
///
/// @param <T> what they are
final class Numbered<T> {
  private final Map<T, Integer> numbers = new HashMap<>();

  /// The number of a thing.
  synchronized int of(T thing) {
    return numbers.computeIfAbsent(thing, _ -> numbers.size());
  }

  /// Higher than any number.
  synchronized int size() {
    return numbers.size();
  }
}
