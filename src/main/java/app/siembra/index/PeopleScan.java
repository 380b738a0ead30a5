package app.siembra.index;

import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The plain scan of everybody's text.
final class PeopleScan {
  private final PersonLine[] lines;
  private final String[] texts;
  private final Map<CircleId, String> circles;

  /// @param lines by name
  /// @param texts theirs
  /// @param circles what they are called, folded
  PeopleScan(PersonLine[] lines, String[] texts, Map<CircleId, String> circles) {
    this.lines = lines;
    this.texts = texts;
    this.circles = circles;
  }

  /// Those in whom every word occurs, the best first.
  List<PersonLine> find(Query wanted, int limit) {
    int first = firstNotBefore(wanted.whole());
    List<PersonLine> best = new ArrayList<>();
    for (int i = first; i < lines.length && best.size() < limit; i++) {
      if (!lines[i].folded().startsWith(wanted.whole())) {
        break;
      }
      best.add(lines[i]);
    }
    if (best.size() < limit) {
      best.addAll(others(wanted, first, first + best.size(), limit - best.size()));
    }
    return best;
  }

  /// All but those whose name begins with the query, who stand together.
  private List<PersonLine> others(Query wanted, int from, int to, int limit) {
    String[] words = wanted.words().toArray(String[]::new);
    List<Set<CircleId>> called = wanted.words().stream().map(this::called).toList();
    boolean anyCircle = called.stream().anyMatch(circlesOfWord -> !circlesOfWord.isEmpty());
    List<List<PersonLine>> ranks = List.of(list(), list(), list());
    for (int i = 0; i < lines.length; i++) {
      if (i == from) {
        i = to;
        if (i == lines.length) {
          break;
        }
      }
      if (anyCircle ? occursIn(words, called, i) : occursIn(words, texts[i])) {
        ranks.get(Math.max(1, wanted.rank(lines[i].folded())) - 1).add(lines[i]);
      }
    }
    return ranks.stream().flatMap(List::stream).limit(limit).toList();
  }

  private static boolean occursIn(String[] words, String text) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean occursIn(String[] words, List<Set<CircleId>> called, int person) {
    for (int i = 0; i < words.length; i++) {
      if (!texts[person].contains(words[i]) && !isIn(called.get(i), lines[person])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(Set<CircleId> wanted, PersonLine line) {
    return !wanted.isEmpty() && line.keeping().circles().stream().anyMatch(wanted::contains);
  }

  /// The circles of which the word is one of the words.
  private Set<CircleId> called(String word) {
    return circles.entrySet().stream()
        .filter(circle -> Query.begins(circle.getValue(), word))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private int firstNotBefore(String folded) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines[middle].folded().compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<PersonLine> list() {
    return new ArrayList<>();
  }
}
