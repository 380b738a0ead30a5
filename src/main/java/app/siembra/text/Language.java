package app.siembra.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language that Siembra speaks.
public enum Language {
  ENGLISH("en", Locale.UK),
  SPANISH("es", Locale.of("es", "ES"));

  private final String key;
  private final Locale locale;

  Language(String key, Locale locale) {
    this.key = key;
    this.locale = locale;
  }

  /// The language of a locale; English for one that Siembra does not speak.
  public static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(ENGLISH);
  }

  /// The language with that code, `en` or `es`; empty for another.
  public static Optional<Language> of(String code) {
    return Stream.of(values()).filter(language -> language.key.equals(code)).findFirst();
  }

  /// Its ISO 639 code, as in settings and on the command line.
  public String key() {
    return key;
  }

  /// The locale by which numbers, dates and names are written and sorted.
  public Locale locale() {
    return locale;
  }
}
