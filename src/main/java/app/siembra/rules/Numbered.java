package app.siembra.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things of which there are few, each with a number from 0 on. It only grows, and any thread may
/// use it.
///
/// @param <T> what they are
final class Numbered<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  /// The number of a thing.
  synchronized int of(T thing) {
    return numbers.computeIfAbsent(thing, this::add);
  }

  private int add(T thing) {
    things.add(thing);
    return things.size() - 1;
  }

  /// Higher than any number.
  synchronized int size() {
    return things.size();
  }

  /// How often each thing is among these numbers, in the order in which they come; those that are
  /// not are left out.
  synchronized Map<T, Integer> count(int[] among) {
    int[] counts = new int[things.size()];
    List<Integer> order = new ArrayList<>();
    for (int number : among) {
      if (counts[number]++ == 0) {
        order.add(number);
      }
    }
    Map<T, Integer> counted = new LinkedHashMap<>();
    order.forEach(number -> counted.put(things.get(number), counts[number]));
    return counted;
  }
}
