package app.siembra.ui.timeline;

/// How much there is to show.
enum Mood {
  LOADING,
  /// Nothing was ever noted.
  NEW,
  /// Something was, but nothing like this.
  NO_MATCH,
  FOUND
}
