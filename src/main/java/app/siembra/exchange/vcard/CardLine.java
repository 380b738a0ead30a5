package app.siembra.exchange.vcard;

import java.util.Locale;
import java.util.regex.Pattern;

/// One property as it stands in the file, unfolded and decoded, in one line.
///
/// @param number the line of the file where it starts
/// @param text name, parameters, colon and value; quoted-printable stays encoded
/// @param tooLong whether it is longer than the limit and only its beginning is here
record CardLine(long number, String text, boolean tooLong) {
  private static final Pattern PROPERTY = Pattern.compile("(?:[\\w/-]+\\.)?[\\w/-]+ *[;:]");
  private static final Pattern QUOTED_TYPES =
      Pattern.compile("(?i)(;TYPE=)\"([a-z0-9-]+(?:,[a-z0-9-]+)+)\"");

  private static final Pattern SOUND_OF_NAME = Pattern.compile("(?i)^SOUND;[^:]*X-IRMC-N[^:]*:");

  /// The property under which the sound of a name is parsed.
  static final String NAME_SOUND = "X-SIEMBRA-NAME-SOUND";

  boolean begins() {
    return is("BEGIN:VCARD");
  }

  boolean ends() {
    return is("END:VCARD");
  }

  /// Whether it has the form of a property at all: a name, perhaps in a group, and a value.
  boolean isProperty() {
    return text.indexOf(':') > 0 && PROPERTY.matcher(text).lookingAt();
  }

  /// The name of the property, upper case, without its group.
  String name() {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != ';') {
      end++;
    }
    String name = text.substring(0, end);
    return name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
  }

  /// The text for the parser, without what it would misread: blanks before the version, the quotes of
  /// `TYPE="work,cell"`, and the sound of a name, which it would take for a recording.
  String parsable() {
    return switch (name()) {
      case "VERSION" -> "VERSION:" + text.substring(text.indexOf(':') + 1).strip();
      case "SOUND" -> SOUND_OF_NAME.matcher(text).replaceFirst(NAME_SOUND + ":");
      default -> text.contains("=\"") ? QUOTED_TYPES.matcher(text).replaceAll("$1$2") : text;
    };
  }

  private boolean is(String marker) {
    return text.length() < 2 * marker.length()
        && text.replace(" ", "").strip().equalsIgnoreCase(marker);
  }
}
