package app.siembra.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line with which a message of a written-out chat begins: `8/8/19, 1:25 PM - Ana: Hi`,
/// `[12/09/2026, 10:23:45 a. m.] Ana: Hola`, and whatever else telephones write.
///
/// @param first the first number of the date
/// @param second the second
/// @param third the third
/// @param isDotted whether the date or the half of the day is written with dots, which nobody does
///   who writes the month first
/// @param time by the clock of the telephone
/// @param rest what follows, sender and all
public record MessageStart(
    String first, String second, String third, boolean isDotted, LocalTime time, String rest) {
  private static final int LONGEST_START = 60;
  private static final char NOT_PLAIN = 0xA0;
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u202F\\u2007\\u2009]");
  private static final Pattern START =
      Pattern.compile(
          "(\\[?)(\\d{1,6})([./-])(\\d{1,2})\\3(\\d{1,6}),?"
              + " +(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d))?(?: ?([ap])(\\.?) ?m\\.?)?(?:(\\]) ?|"
              + " +[-\\u2013] |: )",
          Pattern.CASE_INSENSITIVE);

  /// Whether a message begins with this line.
  static boolean isOne(String line) {
    // The beginning of a file is looked at as bytes: what is unseen in UTF-8 is three letters
    // there.
    return of(line.replaceAll("\\u00E2\\u0080[\\u008E\\u008F\\u00AF]|\\u00C2\\u00A0", " ").strip())
        .isPresent();
  }

  /// What begins with this line; empty where no message does.
  public static Optional<MessageStart> of(String line) {
    String beginning = clean(line.substring(0, Math.min(line.length(), LONGEST_START)));
    if (beginning.isEmpty() || beginning.charAt(0) != '[' && !isDigit(beginning.charAt(0))) {
      return Optional.empty();
    }
    String clean = clean(line);
    Matcher start = START.matcher(clean);
    start.region(0, Math.min(clean.length(), LONGEST_START));
    if (!start.lookingAt() || start.group(1).isEmpty() != (start.group(11) == null)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new MessageStart(
              start.group(2),
              start.group(4),
              start.group(5),
              start.group(3).equals(".") || ".".equals(start.group(10)),
              time(start),
              clean.substring(start.end())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The same text without marks of direction, with common blanks.
  public static String clean(String text) {
    return text.chars().anyMatch(letter -> letter >= NOT_PLAIN)
        ? BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ")
        : text;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /// The date as it was written.
  public String date() {
    return first + "/" + second + "/" + third;
  }

  private static LocalTime time(Matcher start) {
    int hour = Integer.parseInt(start.group(6));
    String half = start.group(9);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String seconds = start.group(8);
    return LocalTime.of(
        hour, Integer.parseInt(start.group(7)), seconds == null ? 0 : Integer.parseInt(seconds));
  }
}
