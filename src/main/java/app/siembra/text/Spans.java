package app.siembra.text;

/// Says how long a number of days is.
final class Spans {
  private static final double DAYS_OF_A_MONTH = 365.25 / 12;

  private Spans() {}

  /// A cadence as it was probably meant: 14 → `2 weeks`, 30 → `month`, 90 → `3 months`, 365 →
  /// `year`, 45 → `45 days`.
  static String every(Texts texts, int days) {
    if (days % 365 == 0) {
      return texts.count("span.every.years", days / 365);
    }
    if (days % 30 == 0) {
      return texts.count("span.every.months", days / 30);
    }
    return days % 7 == 0
        ? texts.count("span.every.weeks", days / 7)
        : texts.count("span.every.days", days);
  }

  /// A past or coming span, the rounder the longer: days up to 13, then weeks, from 60 days months,
  /// from 2 years years.
  static String roughly(Texts texts, long days) {
    if (days < 14) {
      return texts.count("span.days", days);
    }
    return days < 60 ? texts.count("span.weeks", Math.round(days / 7.0)) : months(texts, days);
  }

  /// A long span in months, from 2 years on in years.
  static String months(Texts texts, long days) {
    long months = Math.round(days / DAYS_OF_A_MONTH);
    return months < 24
        ? texts.count("span.months", months)
        : texts.count("span.years", months / 12);
  }
}
