package app.siembra.phrase;

import java.util.Optional;
import java.util.function.BiFunction;

/// Something read among the words.
///
/// @param to the index after its last word
record Found<T>(int to, T value) {

  /// A row with what was found in it marked.
  ///
  /// @param value empty where nothing was found
  record In<T>(Tokens tokens, Optional<T> value) {}

  /// Marks the first place in the row where a reader finds something.
  static <T> In<T> first(
      Tokens tokens, Span.What what, BiFunction<Tokens, Integer, Optional<Found<T>>> reader) {
    for (int index = 0; index < tokens.size(); index++) {
      Optional<Found<T>> found = reader.apply(tokens, index);
      if (found.isPresent()) {
        return new In<>(
            tokens.take(index, found.get().to(), what), Optional.of(found.get().value()));
      }
    }
    return new In<>(tokens, Optional.empty());
  }
}
