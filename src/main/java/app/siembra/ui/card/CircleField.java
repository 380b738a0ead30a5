package app.siembra.ui.card;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.parts.CircleChips;
import app.siembra.ui.parts.Speech;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Chips for the circles there are, tied to those somebody is in.
final class CircleField {
  private final Speech speech;
  private final ObservableList<Circle> circles;
  private final ObservableList<CircleId> in;
  private final ChipRow<Circle> chips;

  CircleField(Speech speech, ObservableList<Circle> circles, ObservableList<CircleId> in) {
    this.speech = speech;
    this.circles = circles;
    this.in = in;
    this.chips = CircleChips.any(speech, circles).onPress(circle -> press(circle.id()));
  }

  ChipRow<Circle> node() {
    return chips;
  }

  Subscription show() {
    showChips();
    return Subscription.combine(
        speech.voice().subscribe((_, _) -> showChips()),
        circles.subscribe(this::showChips),
        in.subscribe(this::showChosen));
  }

  private void press(CircleId circle) {
    if (!in.remove(circle)) {
      in.add(circle);
    }
  }

  private void showChips() {
    chips.show(circles);
    showChosen();
  }

  private void showChosen() {
    chips.choose(circles.stream().filter(circle -> in.contains(circle.id())).toList());
  }
}
