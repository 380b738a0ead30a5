package app.siembra.ui.ledger;

/// How the list of entries stands.
enum Mood {
  /// Nothing is known yet.
  LOADING,
  /// Nothing was ever noted.
  NEW,
  /// Nothing was done in the chosen time.
  QUIET_TIME,
  /// Something was, but nothing that was asked for.
  NO_MATCH,
  FOUND
}
