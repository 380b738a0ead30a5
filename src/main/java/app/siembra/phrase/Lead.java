package app.siembra.phrase;

import app.siembra.model.Keys;
import app.siembra.model.Starter;
import java.util.Optional;

/// What leads to the noun of a channel and goes with it: `a`, `had a`, `le mandé un`, `me mandó
/// un`.
final class Lead {
  private static final Lexicon<Starter> WORDS =
      Lexicon.of(
          """
          unknown | a, an, the, some, our, un, una, unos, unas, el, la
          unknown | by, via, por, por el, on the
          unknown | had/have/grabbed/took/shared a/an/some/the?, went for a/some?, went to a/the?, was at a/the?
          unknown | tomé/tomamos/tuve/tuvimos/hicimos un/una/unos/unas?
          unknown | he/hemos tomado/tenido un/una/unos/unas?, fui/fuimos/hemos ido a un/una/la?, estuve/estuvimos en un/una/la?
          me   | sent/made/wrote a/an/the/some?, mandé/envié/hice/puse un/una/unos?, he enviado/mandado un/una?
          me   | le/les/te mandé/envié/hice/puse un/una/unos?, le/les he enviado/mandado un/una?
          they | sent me/us a/an/some?, got/received a/an/another?, recibí un/una?, me/nos mandó/envió/hizo/puso un/una?
          they | me/nos ha/han enviado/mandado/hecho un/una?, me llegó un/una?
          """,
          key -> Keys.read(Starter.class, key));

  private Lead() {}

  /// The longest lead that ends right before this token.
  static Optional<Lexicon.Match<Starter>> before(Tokens tokens, int index) {
    return WORDS.before(tokens, index);
  }
}
