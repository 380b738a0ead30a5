package app.siembra.ui.log;

/// Writes names into a line so that the grammar reads them back whole.
final class Quoting {
  private Quoting() {}

  /// `@Ana`, `@"Ana García"`.
  static String person(String name) {
    return "@" + quoted(name);
  }

  /// The name with quotes around it where it needs them.
  static String quoted(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(Character::isLetter)
        ? name
        : '"' + name.replace('"', ' ').strip() + '"';
  }
}
