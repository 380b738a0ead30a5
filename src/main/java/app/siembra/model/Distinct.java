package app.siembra.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lists in which each folded text stands once, the first one kept.
final class Distinct {
  private Distinct() {}

  static <T> List<T> byFold(List<T> elements, Function<T, String> text) {
    if (elements.size() < 2) {
      return List.copyOf(elements);
    }
    Map<String, T> once = new LinkedHashMap<>();
    elements.forEach(element -> once.putIfAbsent(Fold.of(text.apply(element)), element));
    return List.copyOf(once.values());
  }
}
