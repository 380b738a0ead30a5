package app.siembra.model;

import java.util.Locale;

/// The words that enum constants have in files, JSON and text keys: lower case with hyphens.
public final class Keys {
  private Keys() {}

  /// `FACE_TO_FACE` → `face-to-face`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with that word.
  ///
  /// @throws ProblemException `word.unknown` where there is none
  public static <E extends Enum<E>> E read(Class<E> type, String key) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(key)) {
        return constant;
      }
    }
    throw new ProblemException(Problem.of("word.unknown", key));
  }
}
