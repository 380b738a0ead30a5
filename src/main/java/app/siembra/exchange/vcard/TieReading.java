package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.model.ConnectionType;
import app.siembra.text.ConnectionWords;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who a card says its person is tied to, and how.
final class TieReading {
  private static final List<Map.Entry<String, String>> PROPERTIES =
      List.of(
          Map.entry("X-ASSISTANT", "assistant"),
          Map.entry("X-EVOLUTION-ASSISTANT", "assistant"),
          Map.entry("X-EVOLUTION-MANAGER", "manager"),
          Map.entry("X-EVOLUTION-SPOUSE", "spouse"),
          Map.entry("X-KADDRESSBOOK-X-ASSISTANTSNAME", "assistant"),
          Map.entry("X-KADDRESSBOOK-X-MANAGERSNAME", "manager"),
          Map.entry("X-KADDRESSBOOK-X-SPOUSESNAME", "spouse"),
          Map.entry("X-MANAGER", "manager"),
          Map.entry("X-SPOUSE", "spouse"));

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
          type(related),
          PersonReference.named(Text.unescaped(related.getValue())));
    }
    for (Map.Entry<String, String> property : PROPERTIES) {
      for (RawProperty other : card.take(property.getKey())) {
        add(property.getValue(), "", PersonReference.named(Text.unescaped(other.getValue())));
      }
    }
    return ties;
  }

  /// Adds a tie in the words of a file: those of its label where we have a type for them, else
  /// those of its kind, with the label beside it; words without a type of ours become a type of
  /// their own.
  void add(String label, String kind, PersonReference other) {
    if (other.isEmpty()) {
      return;
    }
    Optional<ConnectionType> named = delivered(label);
    Optional<ConnectionType> typed = delivered(kind);
    String own = label.isBlank() ? kind : label;
    if (named.isPresent()) {
      ties.add(new Tie(named.get(), other, closer(label, named.get())));
    } else if (typed.isPresent()) {
      ties.add(new Tie(typed.get(), other, label.isBlank() ? closer(kind, typed.get()) : label));
    } else if (own.isBlank()) {
      ties.add(new Tie(new ConnectionType("acquaintance", "acquaintance"), other, ""));
    } else {
      ties.add(new Tie(new ConnectionType(own, own), other, ""));
    }
  }

  private void relate(Related related) {
    String uri = Text.of(related.getUri());
    String text = Text.of(related.getText());
    String kind = type(related);
    if (kind.equals("me") || (uri.indexOf(':') >= 0 && !uri.startsWith("urn:"))) {
      card.putBack(related);
      return;
    }
    PersonReference other =
        uri.startsWith("urn:") ? PersonReference.withUid(uri) : PersonReference.named(uri + text);
    add(AppleLabel.plain(card.groupLabel(related)), kind, other);
  }

  private static String type(VCardProperty property) {
    return property.getParameters().getTypes().stream()
        .filter(type -> !type.equalsIgnoreCase("pref"))
        .findFirst()
        .orElse("");
  }

  private static Optional<ConnectionType> delivered(String words) {
    return ConnectionWords.read(words);
  }

  /// The word where it says more than the type.
  private static String closer(String words, ConnectionType type) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return type.key().equals(lower) ? "" : lower;
  }
}
