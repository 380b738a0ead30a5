package app.siembra.ui.welcome;

import app.siembra.ui.kit.View;

/// What one step asks.
abstract class StepView extends View {
  /// Brings the focus to where the step begins.
  abstract void enter();
}
