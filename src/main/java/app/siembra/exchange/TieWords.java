package app.siembra.exchange;

import app.siembra.model.ConnectionType;
import app.siembra.text.ConnectionWords;
import java.util.Locale;
import java.util.Optional;

/// The words that files have for what one person is to another.
public final class TieWords {
  private TieWords() {}

  /// A tie in the words of a file: those of its label where we have a type for them, else those of
  /// its kind, with the label beside it; words without a type of ours become a type of their own.
  public static Tie tie(String label, String kind, PersonReference other) {
    Optional<ConnectionType> named = ConnectionWords.read(label);
    Optional<ConnectionType> typed = ConnectionWords.read(kind);
    String own = label.isBlank() ? kind : label;
    if (named.isPresent()) {
      return new Tie(named.get(), other, closer(label, named.get()));
    }
    if (typed.isPresent()) {
      return new Tie(typed.get(), other, label.isBlank() ? closer(kind, typed.get()) : label);
    }
    String key = own.isBlank() ? "acquaintance" : own;
    return new Tie(new ConnectionType(key, key), other, "");
  }

  /// The word where it says more than the type.
  private static String closer(String words, ConnectionType type) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return type.key().equals(lower) ? "" : lower;
  }
}
