package app.siembra.exchange.vcard;

import app.siembra.model.Keys;
import app.siembra.model.OwnField;
import app.siembra.model.ProblemException;
import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of the user's own in a card: `item1.X-SIEMBRA-FIELD;X-KIND=number:43` with its name
/// beside it in `item1.X-ABLabel`, so that other programs keep both.
final class OwnFieldReading {
  static final String NAME = "X-SIEMBRA-FIELD";
  static final String KIND = "X-KIND";

  private final CardProperties card;

  OwnFieldReading(CardProperties card) {
    this.card = card;
  }

  List<OwnField> fields() {
    List<OwnField> fields = new ArrayList<>();
    for (RawProperty property : card.take(NAME)) {
      String content = Text.unescaped(property.getValue());
      OwnField.Kind kind = kind(property.getParameter(KIND));
      String name = card.groupLabel(property);
      try {
        fields.add(new OwnField(name, kind, content));
      } catch (ProblemException _) {
        card.putBack(property);
      }
    }
    return fields;
  }

  /// What nobody knows is a text.
  private static OwnField.Kind kind(@Nullable String word) {
    return Stream.of(OwnField.Kind.values())
        .filter(kind -> Keys.of(kind).equalsIgnoreCase(word))
        .findFirst()
        .orElse(OwnField.Kind.TEXT);
  }
}
