package app.siembra.model;

import java.util.List;

/// What a change set is called, to be said in either language: `change.log` with the names it
/// concerns.
///
/// @param key the key of the words, without its prefix `change.`
/// @param arguments what the words quote, in order
public record ChangeLabel(String key, List<String> arguments) {
  public ChangeLabel {
    arguments = List.copyOf(arguments);
  }

  /// The label with this key and these quotes.
  public static ChangeLabel of(String key, String... arguments) {
    return new ChangeLabel(key, List.of(arguments));
  }
}
