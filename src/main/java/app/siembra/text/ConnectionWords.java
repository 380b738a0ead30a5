package app.siembra.text;

import app.siembra.model.ConnectionType;
import app.siembra.model.Fold;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads how two people are tied, in the words of either language: *brother*, *hermana*, *sibling*.
public final class ConnectionWords {
  private ConnectionWords() {}

  /// The delivered type that one of its words names; empty where none does.
  public static Optional<ConnectionType> read(String text) {
    String folded = Fold.of(text);
    return ConnectionType.DELIVERED.stream()
        .filter(type -> words(type).anyMatch(word -> Fold.of(word).equals(folded)))
        .findFirst();
  }

  private static Stream<String> words(ConnectionType type) {
    return Stream.concat(
        Stream.of(type.key()),
        Stream.of(Language.values())
            .map(Texts::in)
            .flatMap(
                texts ->
                    Stream.concat(
                        Stream.of(texts.get("connection." + type.key())),
                        Stream.of(texts.get("connection.words." + type.key()).split(",")))));
  }
}
