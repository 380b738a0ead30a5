package app.siembra.phrase;

/// Which way a day without a year or a week is meant.
enum Aim {
  /// What happened: the newest such day.
  BACK,
  /// What is to come: the next such day.
  AHEAD
}
