package app.siembra.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word that ever stood in anybody's name, each with a number, so that whose name is almost
/// what was typed is found by comparing each word once. It only grows, and any thread may use it.
final class NameWords {
  private static final byte[] NONE = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] words = new String[16];
  private long[] letters = new long[16];

  /// The numbers of these words.
  synchronized int[] numbers(List<String> names) {
    return names.stream().mapToInt(this::number).toArray();
  }

  /// The number of a word; below 0 where it never stood in a name.
  synchronized int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    return known == null ? add(word) : known;
  }

  private int add(String word) {
    int number = numbers.size();
    if (number == words.length) {
      words = Arrays.copyOf(words, number * 2);
      letters = Arrays.copyOf(letters, number * 2);
    }
    words[number] = word;
    letters[number] = Mistyped.letters(word);
    numbers.put(word, number);
    return number;
  }

  /// How many typing mistakes lie between a word and each of these, by number: 0 for none and for
  /// too many. Without elements where that is so for all.
  synchronized byte[] near(String typed) {
    Mistyped mistyped = new Mistyped(typed);
    byte[] near = NONE;
    for (int number = 0; number < numbers.size(); number++) {
      int mistakes = mistyped.mistakes(words[number], letters[number]);
      if (mistakes > 0) {
        near = near.length == 0 ? new byte[numbers.size()] : near;
        near[number] = (byte) mistakes;
      }
    }
    return near;
  }
}
