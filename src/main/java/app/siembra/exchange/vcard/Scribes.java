package app.siembra.exchange.vcard;

import ezvcard.io.scribe.RawPropertyScribe;
import ezvcard.io.scribe.ScribeIndex;
import java.util.List;

/// How ez-vcard is to take the properties of a card.
final class Scribes {
  /// These are read here, with more patience than the standard has; or kept as they stand, since
  /// the parser of XML would print what it does not like.
  private static final List<String> LEFT_TO_US =
      List.of("N", "TEL", "BDAY", "ANNIVERSARY", "DEATHDATE", "IMPP", "PRODID", "REV", "XML");

  private Scribes() {}

  static ScribeIndex patient() {
    ScribeIndex scribes = new ScribeIndex();
    LEFT_TO_US.forEach(name -> scribes.register(new RawPropertyScribe(name)));
    return scribes;
  }
}
