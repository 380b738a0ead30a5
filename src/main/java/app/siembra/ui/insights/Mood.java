package app.siembra.ui.insights;

/// What a card has to say.
enum Mood {
  LOADING,
  /// There is no objective that it could speak of.
  UNASKED,
  /// There is, and nothing is missing or to be proposed.
  NOTHING,
  FOUND;

  /// @param asked whether there is an objective that it speaks of
  /// @param found whether there is anything to show
  static Mood of(boolean asked, boolean found) {
    if (found) {
      return FOUND;
    }
    return asked ? NOTHING : UNASKED;
  }
}
