package app.siembra.rules;

import app.siembra.model.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every topic, need and work that anybody ever had, folded and with a number, so that one text is
/// held against all of them at once (rule 7). How well two texts agree is counted in fifths: equal 5,
/// one begins with the other 4, they share a whole word of three letters or more 3, else 0. It only
/// grows, and any thread may use it.
final class Lexicon {
  /// Two texts that are one.
  static final int EQUAL = 5;

  /// From here on two texts count as related (rules 8 and 9).
  static final int RELATED = 3;

  private static final int BEGINS = 4;
  private static final int SHORTEST_WORD = 3;

  private final Map<String, Integer> asWritten = new HashMap<>();
  private final TreeMap<String, Integer> numbers = new TreeMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /// The number of a text.
  synchronized int number(String text) {
    return asWritten.computeIfAbsent(text, this::folded);
  }

  /// Higher than any number.
  synchronized int size() {
    return texts.size();
  }

  private int folded(String text) {
    return numbers.computeIfAbsent(Fold.of(text), this::add);
  }

  private int add(String folded) {
    int number = texts.size();
    texts.add(folded);
    words(folded).forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
    return number;
  }

  /// How well each of all texts agrees with this one, in fifths, by number.
  synchronized byte[] fifths(String text) {
    byte[] fifths = new byte[texts.size()];
    String folded = Fold.of(text);
    if (!folded.isEmpty()) {
      words(folded)
          .forEach(
              word -> byWord.getOrDefault(word, List.of()).forEach(at -> fifths[at] = RELATED));
      beginningsOf(folded).forEach(at -> fifths[at] = BEGINS);
      numbers.tailMap(folded).entrySet().stream()
          .takeWhile(longer -> longer.getKey().startsWith(folded))
          .forEach(longer -> fifths[longer.getValue()] = BEGINS);
      Integer same = numbers.get(folded);
      if (same != null) {
        fifths[same] = EQUAL;
      }
    }
    return fifths;
  }

  /// Those with which this one begins.
  private List<Integer> beginningsOf(String folded) {
    List<Integer> beginnings = new ArrayList<>();
    Map.Entry<String, Integer> before = numbers.lowerEntry(folded);
    while (before != null) {
      String text = before.getKey();
      int common = common(folded, text);
      if (common == 0) {
        break;
      }
      if (common == text.length()) {
        beginnings.add(before.getValue());
        before = numbers.lowerEntry(text);
      } else {
        before = numbers.floorEntry(folded.substring(0, common));
      }
    }
    return beginnings;
  }

  private static int common(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  /// In which of all texts this one stands, by number.
  ///
  /// @param folded not empty
  synchronized boolean[] within(String folded) {
    boolean[] within = new boolean[texts.size()];
    for (int number = 0; number < within.length; number++) {
      within[number] = texts.get(number).contains(folded);
    }
    return within;
  }

  /// Those that are long enough to say something.
  private static List<String> words(String folded) {
    return Arrays.stream(folded.split(" "))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_WORD)
        .toList();
  }
}
