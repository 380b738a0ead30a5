package app.siembra.ui.parts;

import app.siembra.model.Circle;
import app.siembra.ui.kit.ChipRow;
import java.util.List;

/// Chips for circles, in the words of the present language.
public final class CircleChips {
  private CircleChips() {}

  /// Chips of which any number can be on.
  ///
  /// @param all every circle there is, also later
  public static ChipRow<Circle> any(Speech speech, List<Circle> all) {
    return new ChipRow<>(
        ChipRow.Choice.ANY, circle -> speech.voice().get().words().path(circle, all));
  }
}
