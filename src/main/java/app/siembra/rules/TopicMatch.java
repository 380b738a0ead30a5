package app.siembra.rules;

import app.siembra.model.Fold;
import app.siembra.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well topics agree with one text, 0 to 1 (rule 7): equal 1, one begins with the other 0.8,
/// they share a whole word of three letters or more 0.6, else 0; all on folded text. What was
/// compared once is remembered, since the same few topics come again with everybody.
public final class TopicMatch {
  /// From here on two topics count as related (rules 8 and 9).
  public static final double RELATED = 0.6;

  /// Two texts that are one.
  public static final double EQUAL = 1;

  private static final double BEGINS = 0.8;
  private static final int SHORTEST_WORD = 3;

  private final String folded;
  private final List<String> words;
  private final Map<String, Double> known = new HashMap<>();

  /// @param text the topic, or words, that others are compared with
  public TopicMatch(String text) {
    this.folded = Fold.of(text);
    this.words = words(folded);
  }

  /// The text that others are compared with, folded.
  public String folded() {
    return folded;
  }

  /// How well a topic agrees.
  public double with(Topic topic) {
    return with(topic.name());
  }

  /// How well a text agrees, as it was written.
  public double with(String text) {
    Double before = known.get(text);
    if (before != null) {
      return before;
    }
    double match = match(Fold.of(text));
    known.put(text, match);
    return match;
  }

  private double match(String other) {
    if (folded.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (folded.equals(other)) {
      return EQUAL;
    }
    if (folded.startsWith(other) || other.startsWith(folded)) {
      return BEGINS;
    }
    return words(other).stream().anyMatch(words::contains) ? RELATED : 0;
  }

  /// Those that are long enough to say something.
  private static List<String> words(String folded) {
    return List.of(folded.split(" ")).stream()
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_WORD)
        .toList();
  }
}
