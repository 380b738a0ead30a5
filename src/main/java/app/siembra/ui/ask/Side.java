package app.siembra.ui.ask;

/// The two sides of the screen.
enum Side {
  /// Who can help me?
  SEEK("place.ask", "ask.subtitle"),
  /// Who does not know yet what I can do?
  TELL("tell.title", "tell.subtitle");

  private final String title;
  private final String subtitle;

  Side(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
  }

  /// The message that names it.
  String title() {
    return title;
  }

  String subtitle() {
    return subtitle;
  }
}
