package app.siembra.ui.parts;

import app.siembra.text.Days;
import app.siembra.text.Language;
import app.siembra.text.Sentences;
import app.siembra.text.SuggestionWords;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.time.LocalDate;

/// All ways of saying something in one language on one day.
public record Voice(LocalDate today, Texts texts, Words words, Days days, Sentences sentences) {
  /// The voice in `language` on the day `today`.
  public static Voice in(Language language, LocalDate today) {
    var texts = Texts.in(language);
    return new Voice(
        today, texts, new Words(texts), new Days(texts, today), new Sentences(texts, today));
  }

  /// Says why somebody can help, and what can be done for whom.
  public SuggestionWords suggestions() {
    return new SuggestionWords(texts, today);
  }
}
