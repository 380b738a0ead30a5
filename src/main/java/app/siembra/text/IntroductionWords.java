package app.siembra.text;

/// What the user can write to two people whom they want to bring together, for the clipboard.
///
/// @param texts in which language
public record IntroductionWords(Texts texts) {
  /// Whether one of them wants to meet the other, asked before anything is passed on.
  ///
  /// @param to the name by which they are called
  /// @param other the whole name of the other
  /// @param line what the other does, or empty
  public String ask(String to, String other, String line) {
    String who = line.isBlank() ? other : other + " (" + line + ")";
    return texts.get("introduction.letter.ask", to, who);
  }

  /// Once both have said yes, to both of them at once.
  public String both(String first, String second) {
    return texts.get("introduction.letter.both", first, second);
  }
}
