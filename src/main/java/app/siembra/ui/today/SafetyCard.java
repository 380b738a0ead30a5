package app.siembra.ui.today;

import app.siembra.service.Safety;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Says that the newest backup is old, and makes one.
final class SafetyCard {
  private final SafetyViewModel model;
  private final Speech speech;

  SafetyCard(SafetyViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  Node create() {
    var button = Buttons.plain(live(this::act), model::backUp);
    button.disableProperty().bind(model.busy());
    return Presence.of(
        Card.titled(speech.bind("today.backup"))
            .head(button)
            .inside(
                Lines.of(live(this::words), Styles.DETAIL),
                Presence.whereSaid(Lines.of(live(this::problem), Styles.PROBLEM))),
        model.old().map(old -> old.isPresent()));
  }

  Subscription show() {
    return model.watch();
  }

  private String words() {
    return model.old().get().map(this::words).orElse("");
  }

  private String words(Safety safety) {
    return safety
        .newest()
        .map(
            copy ->
                speech.get("today.backup.old", speech.voice().get().days().moment(model.at(copy))))
        .orElseGet(() -> speech.get("today.backup.none"));
  }

  private String act() {
    return speech.get(model.busy().get() ? "backup.busy" : "backup.now");
  }

  private String problem() {
    return speech.voice().get().sentences().problem(model.problem().get());
  }

  private StringBinding live(Supplier<String> words) {
    return Bindings.createStringBinding(
        words::get, model.old(), model.problem(), model.busy(), speech.voice());
  }
}
