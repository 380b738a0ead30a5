package app.siembra.ui.ledger;

/// How the entries are listed.
enum Order {
  /// By month, the newest first.
  BY_DATE,
  /// Each person once, with what was between you.
  BY_PERSON
}
