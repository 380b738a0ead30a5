package app.siembra.rules;

import app.siembra.rules.Suspicion.Shared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Pairs people whose names are nearly the same (rule 10): Jaro–Winkler similarity of 0.94 or more,
/// or the same words in any order but for one typing error. Where the words that differ are all
/// names that others bear too, they are names and no typing errors, and the two are two.
///
/// Compared are only those whose names begin with the same letter or have a word in common: a pair
/// that has neither would need a name of some twenty letters to be that similar.
final class AlikeNames {
  private static final double LEAST = 0.94;

  /// What each equal letter at the start adds, up to four of them.
  private static final double BONUS = 0.1;

  private static final int LONGEST_START = 4;
  private static final double ROUNDING = 1e-9;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private final Bearers bearers;

  AlikeNames(Bearers bearers) {
    this.bearers = bearers;
  }

  /// Hands over each pair among these people; a pair may come more than once.
  ///
  /// @param shared what they all share
  void among(List<Candidate> people, Shared.What shared, BiConsumer<Candidate, Candidate> pair) {
    for (List<Named> block : blocks(people)) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (alike(block.get(i), block.get(j), shared)) {
            pair.accept(block.get(i).person(), block.get(j).person());
          }
        }
      }
    }
  }

  private static Collection<List<Named>> blocks(List<Candidate> people) {
    Map<String, List<Named>> blocks = new HashMap<>();
    people.stream()
        .filter(person -> !person.folded().isEmpty())
        .map(Named::of)
        .forEach(
            named ->
                keys(named.person().folded())
                    .forEach(
                        key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(named)));
    return blocks.values();
  }

  private static Stream<String> keys(String folded) {
    return Stream.concat(Stream.of("^" + folded.charAt(0)), Arrays.stream(folded.split(" ")))
        .distinct();
  }

  private boolean alike(Named one, Named other, Shared.What shared) {
    if (!mayBe(one, other)) {
      return false;
    }
    DifferentWords words = DifferentWords.of(one.person(), other.person());
    boolean similar =
        SIMILARITY.apply(one.person().folded(), other.person().folded()) >= LEAST
            || words.areOneTypingError();
    return similar
        && !Apart.bornOnDifferentDays(one.person(), other.person())
        && mayBeOnePerson(words, shared);
  }

  private boolean mayBeOnePerson(DifferentWords words, Shared.What shared) {
    return words.areFurtherNames()
        ? shared != Shared.What.CITY || !words.same().stream().allMatch(bearers::isName)
        : !words.all().allMatch(bearers::isName);
  }

  /// Letters that only one of two names has can match nothing, which bounds the similarity from
  /// above.
  private static boolean mayBe(Named one, Named other) {
    int a = one.length();
    int b = other.length();
    int matches =
        Math.min(
            a - Long.bitCount(one.letters() & ~other.letters()),
            b - Long.bitCount(other.letters() & ~one.letters()));
    double jaro = ((double) matches / a + (double) matches / b + 1) / 3;
    double bonus = BONUS * commonStart(one.person().folded(), other.person().folded());
    return jaro + bonus * (1 - jaro) >= LEAST - ROUNDING || Math.max(a, b) - matches <= 1;
  }

  private static int commonStart(String one, String other) {
    int most = Math.min(LONGEST_START, Math.min(one.length(), other.length()));
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /// A person with which letters their name has: of each of 32 classes one bit for the first, one
  /// for a second.
  private record Named(Candidate person, int length, long letters) {
    static Named of(Candidate person) {
      long letters = 0;
      for (int i = 0; i < person.folded().length(); i++) {
        long first = 1L << (person.folded().charAt(i) % 32);
        letters |= (letters & first) == 0 ? first : first << 32;
      }
      return new Named(person, person.folded().length(), letters);
    }
  }
}
