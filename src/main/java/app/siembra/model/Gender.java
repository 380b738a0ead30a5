package app.siembra.model;

import java.util.Arrays;
import java.util.Set;

/// Which words are said of a person, where they told their pronouns.
public enum Gender {
  SHE,
  HE,
  /// They told none, or others.
  NEUTRAL;

  private static final Set<String> OF_SHE = Set.of("she", "her", "hers", "ella");
  private static final Set<String> OF_HE = Set.of("he", "him", "his", "el");

  /// The one that these pronouns ask for: `she/her`, `ella`, `él`; several ask for none.
  public static Gender of(String pronouns) {
    Set<String> words = Set.copyOf(Arrays.stream(Fold.of(pronouns).split(" ")).distinct().toList());
    if (!words.isEmpty() && OF_SHE.containsAll(words)) {
      return SHE;
    }
    return !words.isEmpty() && OF_HE.containsAll(words) ? HE : NEUTRAL;
  }
}
