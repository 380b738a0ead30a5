package app.siembra.reliability;

/// How much of a test is done: a little with every build, all of it where `-Dsiembra.dose=full`
/// asks for it.
public final class Dose {
  private Dose() {}

  /// How often to do something.
  public static int of(int little, int full) {
    return System.getProperty("siembra.dose", "short").equals("full") ? full : little;
  }
}
