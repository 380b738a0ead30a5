package app.siembra.phrase;

/// A piece of the line on its way to being understood.
sealed interface Token {

  int start();

  int end();

  /// A word that nothing has claimed yet: what stands between blanks, without the punctuation
  /// around it.
  ///
  /// @param raw lower case, with its accents and inner punctuation (`18:30`, `face-to-face`)
  /// @param folded for comparing with the tables
  record Word(int start, int end, String raw, String folded) implements Token {}

  /// A piece that has been recognised.
  record Mark(Span span) implements Token {
    @Override
    public int start() {
      return span.start();
    }

    @Override
    public int end() {
      return span.end();
    }
  }
}
