package app.siembra.ui.ask;

/// How much there is to show of who can help.
enum Mood {
  LOADING,
  /// Nobody is in the book.
  NO_PEOPLE,
  /// Nothing was typed, and topics are there to begin with.
  TOPICS,
  /// Nothing was typed, and of nobody it is noted what they know.
  NO_TOPICS,
  /// Nobody is known to know about it.
  NOBODY,
  /// Whoever knows about it was asked for something lately.
  ALL_ASKED,
  FOUND
}
