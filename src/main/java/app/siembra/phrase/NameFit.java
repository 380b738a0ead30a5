package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who of the book the typed words fit, and how well.
final class NameFit {
  /// How well words fit a name, the best first.
  private enum Level {
    /// The whole name, full or nick.
    WHOLE,
    /// The first word of the name, and further ones in their order.
    BEGINNING,
    /// Words of the name, in any order.
    WITHIN
  }

  private final List<Candidate> candidates;

  /// @param firstWord folded: only those who have it in a name are looked at
  NameFit(Names names, String firstWord) {
    candidates =
        firstWord.isEmpty()
            ? List.of()
            : names.having(firstWord).stream().distinct().map(Candidate::of).toList();
  }

  /// Those whom these folded words fit best: nobody, one, or several equally.
  ///
  /// @param wholeOnly whether only a whole name will do, as for words that end in "and"
  List<Names.Named> best(List<String> words, boolean wholeOnly) {
    Map<Level, List<Names.Named>> byLevel = new EnumMap<>(Level.class);
    for (Candidate candidate : candidates) {
      candidate
          .fit(words)
          .filter(level -> level == Level.WHOLE || !wholeOnly)
          .ifPresent(
              level ->
                  byLevel.computeIfAbsent(level, _ -> new ArrayList<>()).add(candidate.person()));
    }
    return byLevel.values().stream().findFirst().orElse(List.of());
  }

  private record Candidate(Names.Named person, List<List<String>> names) {
    static Candidate of(Names.Named person) {
      return new Candidate(
          person,
          Stream.concat(Stream.of(person.name()), person.nicknames().stream())
              .map(name -> Arrays.asList(Fold.of(name).split(" ")))
              .toList());
    }

    Optional<Level> fit(List<String> words) {
      return names.stream()
          .flatMap(name -> fit(name, words).stream())
          .min(Comparator.naturalOrder());
    }

    private static Optional<Level> fit(List<String> name, List<String> words) {
      if (name.equals(words)) {
        return Optional.of(Level.WHOLE);
      }
      if (name.getFirst().equals(words.getFirst()) && inOrder(name, words)) {
        return Optional.of(Level.BEGINNING);
      }
      List<String> left = new ArrayList<>(name);
      return words.stream().allMatch(left::remove) ? Optional.of(Level.WITHIN) : Optional.empty();
    }

    private static boolean inOrder(List<String> name, List<String> words) {
      int found = 0;
      for (String word : name) {
        if (found < words.size() && word.equals(words.get(found))) {
          found++;
        }
      }
      return found == words.size();
    }
  }
}
