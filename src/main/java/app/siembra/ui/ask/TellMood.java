package app.siembra.ui.ask;

/// How much there is to show of who does not know yet.
enum TellMood {
  LOADING,
  /// The user has not said what they can do.
  NO_TOPICS,
  /// There is nobody with whom the user is in touch.
  NOBODY,
  /// Everybody knows.
  ALL_KNOW,
  FOUND
}
