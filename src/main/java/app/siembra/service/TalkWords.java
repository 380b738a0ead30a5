package app.siembra.service;

import app.siembra.text.Texts;
import java.util.function.Supplier;

/// The words in which imported things are called, in the user's language.
record TalkWords(Supplier<Texts> texts) {
  /// How many messages a sitting had.
  String messages(int count) {
    return texts.get().count("talk.messages", count);
  }
}
