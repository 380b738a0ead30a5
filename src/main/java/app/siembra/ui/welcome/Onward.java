package app.siembra.ui.welcome;

/// What going on from a step means, as the step stands.
enum Onward {
  /// Nothing was filled in: the step is left out.
  SKIP,
  /// What was done is stored already.
  CONTINUE,
  /// Stores whom the user chose.
  KEEP,
  /// Stores what the user knows and leads to Today.
  FINISH
}
