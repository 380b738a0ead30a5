package app.siembra.phrase;

/// A piece of the typed line that was understood: one chip.
///
/// @param start its first character, counted from 0
/// @param end the character after its last, greater than `start`
/// @param what what it was understood as
public record Span(int start, int end, What what) {

  /// What a piece of the line can be.
  public enum What {
    PERSON,
    CIRCLE,
    DATE,
    TIME,
    LENGTH,
    CHANNEL,
    TOPIC,
    HELP,
    NEED,
    TOLD,
    FOLLOW_UP,
    /// The words that are left.
    NOTE
  }

  /// The words of the line that it covers.
  public String of(String line) {
    return line.substring(start, end);
  }

  /// The line without it: what a removed chip leaves.
  public String cutFrom(String line) {
    return Cut.from(line, this);
  }
}
