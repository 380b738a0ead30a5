package app.siembra.ui.shell;

import app.siembra.ui.kit.KeyHint;
import javafx.scene.input.KeyCombination;

/// The keys of the window, as F1 shows them.
enum Shortcut {
  SEARCH("Shortcut+K", "keys.search"),
  FIND("Shortcut+F", "keys.search"),
  LOG("Shortcut+L", "keys.log"),
  NEW_PERSON("Shortcut+N", "keys.new-person"),
  UNDO("Shortcut+Z", "keys.undo"),
  REDO("Shortcut+Y", "keys.redo"),
  BACK("Alt+Left", "keys.back"),
  FORWARD("Alt+Right", "keys.forward"),
  COVER("Shortcut+Period", "keys.cover"),
  QUIT("Shortcut+Q", "keys.quit"),
  KEYS("F1", "keys.keys");

  private final KeyCombination keys;
  private final String key;

  Shortcut(String keys, String key) {
    this.keys = KeyCombination.valueOf(keys);
    this.key = key;
  }

  KeyCombination keys() {
    return keys;
  }

  /// The message that says what they do.
  String key() {
    return key;
  }

  /// The keys as they are written on the keyboard.
  String shown() {
    return KeyHint.wordsOf(keys);
  }
}
