package app.siembra.model;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that enum constants have in files, JSON and text keys: lower case with hyphens.
public final class Keys {
  /// By their words: rows of the database are full of them.
  private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .map(constant -> (Enum<?>) constant)
              .collect(Collectors.toUnmodifiableMap(Keys::of, Function.identity()));
        }
      };

  private Keys() {}

  /// `FACE_TO_FACE` → `face-to-face`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with that word.
  ///
  /// @throws ProblemException `word.unknown` where there is none
  public static <E extends Enum<E>> E read(Class<E> type, String key) {
    Enum<?> constant = CONSTANTS.get(type).get(key);
    if (constant == null) {
      throw new ProblemException(Problem.of("word.unknown", key));
    }
    return type.cast(constant);
  }
}
