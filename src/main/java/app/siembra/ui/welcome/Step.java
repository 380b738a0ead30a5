package app.siembra.ui.welcome;

/// What is asked, one after the other.
enum Step {
  BRING(1),
  KEEP(2),
  KNOW(3);

  private final int number;

  Step(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /// The one before; the first stays.
  Step before() {
    return switch (this) {
      case BRING, KEEP -> BRING;
      case KNOW -> KEEP;
    };
  }
}
