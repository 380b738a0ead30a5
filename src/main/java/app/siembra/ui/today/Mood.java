package app.siembra.ui.today;

/// How the screen as a whole stands.
enum Mood {
  /// Nothing is known yet.
  LOADING,
  /// Nobody is in the book.
  NEW,
  /// There are people, and all of them are still to be sorted.
  TO_SORT,
  /// Nobody is waiting.
  CALM,
  /// Something is to be done.
  OPEN
}
