package app.siembra.text;

import app.siembra.model.ConnectionType;
import app.siembra.model.Fold;
import app.siembra.model.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How two people are tied, in words: *sister* or *hermana* where the person says so, else
/// *sibling*; and reading the words of either language.
///
/// @param word what the other is
/// @param note what the user wrote beside it, or empty
public record ConnectionWords(String word, String note) {
  private static final String SEPARATOR = ", ";
  private static final Map<String, Read> READ = all();

  /// A type that a word names, and of whom alone it is said.
  private record Read(ConnectionType type, Gender gender) {}

  /// What one is to another.
  ///
  /// @param gender which words are said of them; a note that begins with such a word says it too
  static ConnectionWords of(Texts texts, ConnectionType type, String note, Gender gender) {
    int end = note.indexOf(SEPARATOR);
    String first = end < 0 ? note : note.substring(0, end);
    Read said = READ.get(Fold.of(first));
    if (said == null || !said.type().equals(type) || said.gender() == Gender.NEUTRAL) {
      return new ConnectionWords(word(texts, type, gender), note);
    }
    return new ConnectionWords(
        word(texts, type, said.gender()), end < 0 ? "" : note.substring(end + SEPARATOR.length()));
  }

  static String word(Texts texts, ConnectionType type, Gender gender) {
    return type.isDelivered() ? form(texts, type, gender) : type.key();
  }

  private static String form(Texts texts, ConnectionType type, Gender gender) {
    List<String> forms = split(texts, "connection." + type.key());
    return forms.size() < Gender.values().length
        ? forms.getFirst()
        : switch (gender) {
          case NEUTRAL -> forms.getFirst();
          case SHE -> forms.get(1);
          case HE -> forms.get(2);
        };
  }

  /// The delivered type that one of its words names; empty where none does.
  public static Optional<ConnectionType> read(String text) {
    return Optional.ofNullable(READ.get(Fold.of(text))).map(Read::type);
  }

  /// The note that keeps of whom alone a word is said, which its type does not: *hermana*.
  public static String closer(String word, String note) {
    Read said = READ.get(Fold.of(word));
    if (said == null || said.gender() == Gender.NEUTRAL) {
      return note;
    }
    return note.isEmpty() ? word : word + SEPARATOR + note;
  }

  private static Map<String, Read> all() {
    Map<String, Read> words = new HashMap<>();
    for (ConnectionType type : ConnectionType.DELIVERED) {
      words.put(Fold.of(type.key()), new Read(type, Gender.NEUTRAL));
      for (Language language : Language.values()) {
        Texts texts = Texts.in(language);
        for (Gender gender : List.of(Gender.NEUTRAL, Gender.SHE, Gender.HE)) {
          Stream.concat(Stream.of(form(texts, type, gender)), further(texts, type, gender))
              .map(Fold::of)
              .filter(word -> !word.isEmpty())
              .forEach(word -> words.putIfAbsent(word, new Read(type, gender)));
        }
      }
    }
    return Map.copyOf(words);
  }

  /// Those are of anybody, of her, and of him, in that order.
  private static Stream<String> further(Texts texts, ConnectionType type, Gender gender) {
    String[] groups = texts.get("connection.words." + type.key()).split(";");
    int group =
        switch (gender) {
          case NEUTRAL -> 0;
          case SHE -> 1;
          case HE -> 2;
        };
    return group < groups.length ? Stream.of(groups[group].split(",")) : Stream.of();
  }

  private static List<String> split(Texts texts, String key) {
    return List.of(texts.get(key).split(","));
  }
}
