package app.siembra.ui.settings;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of the day, as they are typed and shown.
final class Times {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s?h?");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("H:mm");

  private Times() {}

  static String show(LocalTime time) {
    return SHOWN.format(time);
  }

  /// @throws ProblemException `setting.time`
  static LocalTime read(String typed) {
    Matcher parts = TYPED.matcher(typed.strip());
    try {
      if (parts.matches()) {
        String minutes = parts.group(2);
        return LocalTime.of(
            Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
      }
    } catch (DateTimeException e) {
      // 25:00 is no time either.
    }
    throw new ProblemException(Problem.of("setting.time", typed.strip()));
  }
}
