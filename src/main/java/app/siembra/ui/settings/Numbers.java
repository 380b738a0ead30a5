package app.siembra.ui.settings;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;

/// Reads a number that was typed.
final class Numbers {
  private Numbers() {}

  /// @param key of the problem that says from where to where, where it is none
  /// @throws ProblemException with that key
  static int read(String typed, String key, int least, int most) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      throw new ProblemException(
          Problem.of(key, typed.strip(), Integer.toString(least), Integer.toString(most)));
    }
  }
}
