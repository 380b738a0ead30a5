package app.siembra.ui.welcome;

import app.siembra.ui.kit.View;
import javafx.scene.control.TextField;

/// What one step asks.
abstract class StepView extends View {
  /// Brings the focus to where the step begins.
  abstract void enter();

  /// Gives up what is half typed.
  ///
  /// @return whether something was
  abstract boolean giveUp();

  /// Gives up what is half typed in this line.
  static boolean giveUp(TextField line) {
    boolean isTyping = line.isFocused() && !line.getText().isEmpty();
    if (isTyping) {
      line.clear();
    }
    return isTyping;
  }
}
