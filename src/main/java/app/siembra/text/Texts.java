package app.siembra.text;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The messages of one language. In a message `{0}`, `{1}`, … stand for the arguments and `{all}`
/// for all of them as a list; nothing else has a meaning, apostrophes neither. Numbers are written
/// as the language does.
///
/// A message that counts has two forms, `key.one` and `key.other`: see [#count].
public final class Texts {
  private static final String BUNDLE = "app.siembra.text.messages";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d|all)}");

  private final Language language;
  private final ResourceBundle messages;

  private Texts(Language language) {
    this.language = language;
    // English is the bundle without a language, which Java would pass over for the machine's own
    // language.
    this.messages =
        ResourceBundle.getBundle(
            BUNDLE,
            language == Language.ENGLISH ? Locale.ROOT : Locale.of(language.key()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The messages of that language.
  public static Texts in(Language language) {
    return new Texts(language);
  }

  /// The language they are in.
  public Language language() {
    return language;
  }

  /// Whether there is a message with that key.
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /// The message with that key, its places filled.
  ///
  /// @param arguments texts or numbers
  /// @throws java.util.MissingResourceException where there is none: a mistake of the program
  public String get(String key, Object... arguments) {
    String message = messages.getString(key);
    return message.indexOf('{') < 0
        ? message
        : PLACE
            .matcher(message)
            .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), arguments)));
  }

  /// The message that counts: `key.one` for 1, `key.other` for all other numbers, which stand at
  /// `{0}`.
  ///
  /// @param more the arguments from `{1}` on
  public String count(String key, long number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return get(key + (number == 1 ? ".one" : ".other"), arguments);
  }

  /// A whole number as the language writes it: `1,234`, `1.234`.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /// Texts as a list: `Ana, Luis and Jon`, `Ana, Luis y Jon`, `Ana e Inés`.
  public String list(List<String> texts) {
    return Lists.joined(texts, this);
  }

  private String filled(String place, Object[] arguments) {
    if (place.equals("all")) {
      return list(List.of(arguments).stream().map(this::written).toList());
    }
    return written(arguments[Integer.parseInt(place)]);
  }

  private String written(Object argument) {
    return argument instanceof Number number ? number(number.longValue()) : argument.toString();
  }
}
