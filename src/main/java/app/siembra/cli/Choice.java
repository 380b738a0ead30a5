package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word of an option that takes one of a few.
final class Choice {
  private Choice() {}

  /// The constant with that word.
  ///
  /// @throws ProblemException `option.word`, with the words there are
  static <E extends Enum<E>> E of(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(one -> Keys.of(one).equals(word))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of("option.word", word, words(type))));
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    return Stream.of(type.getEnumConstants()).map(Keys::of).collect(Collectors.joining(", "));
  }
}
