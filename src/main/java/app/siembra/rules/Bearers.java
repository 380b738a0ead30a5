package app.siembra.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How many people of a book bear each word of a name (rule 10). A word that many bear is a name;
/// one that hardly anybody bears may be a typing error.
final class Bearers {
  /// As with telephones: what so many have proves nothing.
  private static final int MANY = 4;

  private final Map<String, Integer> counts = new HashMap<>();

  Bearers(Collection<Candidate> people) {
    for (Candidate person : people) {
      person.nameWords().distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
  }

  /// Whether so many bear the word that it is a name.
  boolean isName(String word) {
    return counts.getOrDefault(word, 0) >= MANY;
  }

  /// How likely others are called the same.
  Bearing of(Candidate person) {
    boolean common = person.nameWords().allMatch(this::isName);
    boolean alone = person.nameWords().filter(word -> word.length() > 1).count() < 2;
    return !common ? Bearing.RARE : alone ? Bearing.GIVEN_NAME_ALONE : Bearing.COMMON;
  }

  /// How likely others are called the same, and how many kinds of things must differ then until two
  /// of one name are plainly two.
  enum Bearing {
    RARE(3),
    COMMON(2),
    GIVEN_NAME_ALONE(1);

    private final int different;

    Bearing(int different) {
      this.different = different;
    }

    int different() {
      return different;
    }
  }
}
