package app.siembra.exchange;

import app.siembra.model.ConnectionType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that files have for what one person is to another.
public final class TieWords {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("agent", "assistant"),
          Map.entry("brother", "sibling"),
          Map.entry("co-worker", "colleague"),
          Map.entry("contact", "acquaintance"),
          Map.entry("daughter", "child"),
          Map.entry("domestic partner", "partner"),
          Map.entry("father", "parent"),
          Map.entry("husband", "partner"),
          Map.entry("kin", "relative"),
          Map.entry("met", "acquaintance"),
          Map.entry("mother", "parent"),
          Map.entry("neighbor", "neighbour"),
          Map.entry("referred by", "introduced-by"),
          Map.entry("sister", "sibling"),
          Map.entry("son", "child"),
          Map.entry("spouse", "partner"),
          Map.entry("sweetheart", "partner"),
          Map.entry("wife", "partner"));

  private TieWords() {}

  /// A tie in the words of a file: those of its label where we have a type for them, else those of
  /// its kind, with the label beside it; words without a type of ours become a type of their own.
  public static Tie tie(String label, String kind, PersonReference other) {
    Optional<ConnectionType> named = delivered(label);
    Optional<ConnectionType> typed = delivered(kind);
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

  private static Optional<ConnectionType> delivered(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return ConnectionType.delivered(KEYS.getOrDefault(lower, lower));
  }

  /// The word where it says more than the type.
  private static String closer(String words, ConnectionType type) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return type.key().equals(lower) ? "" : lower;
  }
}
