package app.siembra.ui.parts;

import app.siembra.model.Circle;
import app.siembra.ui.kit.ChipRow;

/// Chips for circles, in the words of the present language.
public final class CircleChips {
  private CircleChips() {}

  /// Chips of which any number can be on.
  public static ChipRow<Circle> any(Speech speech) {
    return of(ChipRow.Choice.ANY, speech);
  }

  /// Chips of which one is on.
  public static ChipRow<Circle> one(Speech speech) {
    return of(ChipRow.Choice.ONE, speech);
  }

  private static ChipRow<Circle> of(ChipRow.Choice choice, Speech speech) {
    return new ChipRow<>(
        choice,
        circle ->
            speech.voice().get().words().leading(speech.voice().get().words().circle(circle)));
  }
}
