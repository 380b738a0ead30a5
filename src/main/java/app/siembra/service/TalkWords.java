package app.siembra.service;

import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The words in which imported things are called, in the user's language.
record TalkWords(Supplier<Texts> texts) {
  /// How many messages a sitting had.
  String messages(int count) {
    return messages(texts.get(), count);
  }

  /// Whether a title says just that, in whichever language the file came in.
  static boolean isMessages(String title, int count) {
    return Stream.of(Language.values())
        .anyMatch(language -> messages(Texts.in(language), count).equals(title));
  }

  private static String messages(Texts texts, int count) {
    return texts.count("talk.messages", count);
  }
}
