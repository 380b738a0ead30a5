package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.TieWords;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /// Adds a tie in the words of a file.
  void add(String label, String kind, PersonReference other) {
    if (!other.isEmpty()) {
      ties.add(TieWords.tie(label, kind, other));
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
}
