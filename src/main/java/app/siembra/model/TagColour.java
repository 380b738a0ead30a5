package app.siembra.model;

/// In which colour a tag is shown; each looks as the theme says.
public enum TagColour {
  /// None was chosen.
  PLAIN,
  RED,
  ORANGE,
  YELLOW,
  GREEN,
  TEAL,
  BLUE,
  VIOLET,
  PINK
}
