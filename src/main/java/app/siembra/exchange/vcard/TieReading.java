package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.model.ConnectionType;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who a card says its person is tied to, and how.
final class TieReading {
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
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "X-ASSISTANT", "assistant",
          "X-EVOLUTION-ASSISTANT", "assistant",
          "X-EVOLUTION-MANAGER", "manager",
          "X-EVOLUTION-SPOUSE", "spouse",
          "X-KADDRESSBOOK-X-ASSISTANTSNAME", "assistant",
          "X-KADDRESSBOOK-X-MANAGERSNAME", "manager",
          "X-KADDRESSBOOK-X-SPOUSESNAME", "spouse",
          "X-MANAGER", "manager",
          "X-SPOUSE", "spouse");

  private final CardProperties card;
  private final List<Tie> ties = new ArrayList<>();

  TieReading(CardProperties card) {
    this.card = card;
  }

  List<Tie> ties() {
    for (Related related : card.take(Related.class)) {
      relate(related);
    }
    for (RawProperty related : card.take("X-ABRELATEDNAMES")) {
      add(
          AppleLabel.plain(card.groupLabel(related)),
          PersonReference.named(Text.unescaped(related.getValue())));
    }
    PROPERTIES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                card.take(entry.getKey())
                    .forEach(
                        other ->
                            add(
                                entry.getValue(),
                                PersonReference.named(Text.unescaped(other.getValue())))));
    return ties;
  }

  /// Adds a tie in the words of a file; words without a type of ours become a type of their own.
  void add(String words, PersonReference other) {
    String word = words.isBlank() ? "relative" : words.strip();
    String lower = word.toLowerCase(Locale.ROOT);
    String key = KEYS.getOrDefault(lower, lower);
    if (!other.isEmpty()) {
      ConnectionType type =
          ConnectionType.delivered(key).orElseGet(() -> new ConnectionType(word, word));
      ties.add(
          new Tie(type, other, type.key().equals(lower) || type.key().equals(word) ? "" : lower));
    }
  }

  private void relate(Related related) {
    String uri = Text.of(related.getUri());
    String text = Text.of(related.getText());
    List<String> types = related.getParameters().getTypes();
    String label = AppleLabel.plain(card.groupLabel(related));
    if (types.contains("me") || (uri.indexOf(':') >= 0 && !uri.startsWith("urn:"))) {
      card.putBack(related);
      return;
    }
    PersonReference other =
        text.isEmpty() ? PersonReference.withUid(uri) : PersonReference.named(text);
    add(label.isEmpty() ? types.stream().findFirst().orElse("") : label, other);
  }
}
