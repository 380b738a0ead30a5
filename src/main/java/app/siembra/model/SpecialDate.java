package app.siembra.model;

import org.jspecify.annotations.Nullable;

/// A date in somebody's life: birthday, anniversary, or any of the user's own.
///
/// @param kind which
/// @param date when, null where only words are known
/// @param text the words of a date that is none (`circa 1800`), else empty
/// @param label the user's name for an own date (`name day`), else empty
public record SpecialDate(Kind kind, @Nullable PartialDate date, String text, String label) {
  /// The kinds of dates.
  public enum Kind {
    BIRTHDAY,
    ANNIVERSARY,
    OWN
  }

  public SpecialDate {
    text = Check.line(text);
    label = Check.line(label);
    if (date == null && text.isEmpty()) {
      throw new ProblemException(Problem.of("date.empty"));
    }
  }

  /// The birthday on this date.
  public static SpecialDate birthday(PartialDate date) {
    return new SpecialDate(Kind.BIRTHDAY, date, "", "");
  }
}
