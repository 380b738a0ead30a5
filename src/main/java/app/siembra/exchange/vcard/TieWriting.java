package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.property.RawProperty;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes whom a person is tied to: `RELATED` in 4.0, Apple's `X-ABRELATEDNAMES` in 3.0. The type
/// stands in `TYPE`, closer words in the label.
final class TieWriting {
  /// Our words for which RFC 6350, 6.6.6 has others.
  private static final Map<String, String> STANDARD =
      Map.of("relative", "kin", "neighbour", "neighbor", "flatmate", "co-resident");

  /// Its words that say less than ours: they do where the label says the rest.
  private static final Map<String, String> BROADER =
      Map.ofEntries(
          Map.entry("partner", "spouse"),
          Map.entry("grandparent", "kin"),
          Map.entry("grandchild", "kin"),
          Map.entry("aunt-uncle", "kin"),
          Map.entry("niece-nephew", "kin"),
          Map.entry("cousin", "kin"),
          Map.entry("parent-in-law", "kin"),
          Map.entry("child-in-law", "kin"),
          Map.entry("sibling-in-law", "kin"));

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");

  /// Words that Apple says in the language of the device.
  private static final Set<String> CONSTANTS =
      Set.of(
          "assistant",
          "brother",
          "child",
          "daughter",
          "father",
          "friend",
          "manager",
          "mother",
          "parent",
          "partner",
          "sister",
          "son",
          "spouse");

  private final CardContent card;
  private final VcardVersion version;

  TieWriting(CardContent card, VcardVersion version) {
    this.card = card;
    this.version = version;
  }

  void write(Tie tie) {
    String key = tie.type().key();
    String words = tie.note().isEmpty() ? key : tie.note();
    RawProperty property =
        switch (version) {
          case THREE -> new RawProperty("X-ABRELATEDNAMES", text(tie.other()));
          case FOUR -> related(tie.other());
        };
    String type = version == VcardVersion.FOUR ? standard(tie) : key;
    boolean plain = PLAIN.matcher(type).matches();
    if (plain) {
      property.addParameter("TYPE", type);
    }
    boolean said = plain && version == VcardVersion.FOUR && words.equals(type);
    card.add(property, said ? "" : CONSTANTS.contains(words) ? AppleLabel.constant(words) : words);
  }

  private static String standard(Tie tie) {
    String key = tie.type().key();
    String same = STANDARD.getOrDefault(key, key);
    return tie.note().isEmpty() ? BROADER.getOrDefault(key, same) : same;
  }

  private static RawProperty related(PersonReference other) {
    return other.uid().startsWith("urn:")
        ? new RawProperty("RELATED", other.uid())
        : new RawProperty("RELATED", text(other), VCardDataType.TEXT);
  }

  private static String text(PersonReference other) {
    return VObjectPropertyValues.escape(other.name().isEmpty() ? other.uid() : other.name());
  }
}
