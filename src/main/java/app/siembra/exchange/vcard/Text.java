package app.siembra.exchange.vcard;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of values.
final class Text {
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private Text() {}

  static String unescaped(@Nullable String value) {
    return value == null ? "" : VObjectPropertyValues.unescape(value);
  }

  static String of(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// Without the invisible marks for the direction of writing that some programs put around
  /// numbers.
  static String visible(@Nullable String value) {
    return DIRECTION.matcher(of(value)).replaceAll("").strip();
  }

  static String joined(Collection<String> values, String separator) {
    if (values.isEmpty()) {
      return "";
    }
    return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(separator));
  }
}
