package app.siembra.model;

import java.util.List;

/// A mistake in what the user gave, as a value: the screen or the command line says it in the
/// user's language beside the field.
///
/// @param key the key of the sentence, without its prefix `problem.` (`date.unreal`)
/// @param arguments what the sentence quotes, in its order
public record Problem(String key, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// The problem with this key and these quotes.
  public static Problem of(String key, String... arguments) {
    return new Problem(key, List.of(arguments));
  }
}
