package app.siembra.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was typed of a name or topic so far: the beginnings of its words, folded. Nothing typed fits
/// everything.
public record Beginnings(List<String> words) {
  public Beginnings {
    words = List.copyOf(words);
  }

  /// Those of what was typed.
  public static Beginnings of(String typed) {
    return new Beginnings(
        Arrays.stream(Fold.of(typed).split(" ")).filter(word -> !word.isEmpty()).toList());
  }

  /// Whether each of them begins a word of a folded text.
  public boolean fit(String folded) {
    String text = " " + folded;
    return words.stream().allMatch(word -> text.contains(" " + word));
  }

  /// Whether a folded text begins with them as they were typed.
  public boolean lead(String folded) {
    return folded.startsWith(String.join(" ", words));
  }

  /// Those of these texts that they fit, however often one is there: first those that they lead,
  /// else in their order.
  public List<String> among(Stream<String> texts, int limit) {
    Map<String, String> once = new LinkedHashMap<>();
    texts.forEach(text -> once.putIfAbsent(Fold.of(text), text));
    return once.entrySet().stream()
        .filter(text -> fit(text.getKey()))
        .sorted(Comparator.comparing(text -> !lead(text.getKey())))
        .limit(limit)
        .map(Map.Entry::getValue)
        .toList();
  }
}
