package app.siembra.phrase;

/// A need that the note speaks of (`busca: piso`): offered as a grey chip, not taken by itself.
///
/// @param start its first character in the line
/// @param end the character after its last
/// @param text what they look for; never empty
public record Suggestion(int start, int end, String text) {

  /// The line that says it with the sign: what taking the chip makes of it.
  public String takenIn(String line) {
    return line.substring(0, start) + "?" + text + line.substring(end);
  }
}
