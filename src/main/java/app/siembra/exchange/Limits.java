package app.siembra.exchange;

/// How much a reader takes before it refuses.
///
/// @param fileBytes the longest file
/// @param lineBytes the longest line, unfolded
/// @param properties the most properties of one person
/// @param photoBytes the largest photo, decoded
/// @param textChars the longest text of one property that is kept: more than a book takes is left out here,
///     with its line, so that it does not stop a whole import
public record Limits(long fileBytes, int lineBytes, int properties, int photoBytes, int textChars) {
  private static final int MEGABYTE = 1024 * 1024;

  /// The usual limits.
  public static final Limits USUAL =
      new Limits(64L * MEGABYTE, 8 * MEGABYTE, 200, 5 * MEGABYTE, 1_000_000);

  /// The same for a file of any length, where the user agreed.
  public Limits withAnyLength() {
    return new Limits(Long.MAX_VALUE, lineBytes, properties, photoBytes, textChars);
  }
}
