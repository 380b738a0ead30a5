package app.siembra.model;

/// How much it was, for ranking only (rule 6); never shown as a sum.
public enum HelpSize {
  SMALL(1),
  MEDIUM(2),
  LARGE(4);

  private final int weight;

  HelpSize(int weight) {
    this.weight = weight;
  }

  /// What it weighs in goodwill on its day.
  public int weight() {
    return weight;
  }
}
