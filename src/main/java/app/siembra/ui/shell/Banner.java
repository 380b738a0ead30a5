package app.siembra.ui.shell;

import app.siembra.model.Problem;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Stands above every screen while nothing can be changed: says why and what to do, and goes away by
/// itself.
final class Banner extends HBox {
  Banner(Speech speech, ObservableValue<Optional<Problem>> trouble, Runnable again) {
    Styles.styled(this, "banner");
    Label sentence =
        Lines.of(
            Bindings.createStringBinding(
                () -> trouble.getValue().map(speech.voice().get().sentences()::problem).orElse(""),
                trouble,
                speech.voice()));
    setHgrow(sentence, Priority.ALWAYS);
    getChildren()
        .addAll(
            new Icon(Feather.HARD_DRIVE),
            sentence,
            Buttons.plain(speech.bind("window.try-again"), again));
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(sentence.textProperty());
    sentence
        .textProperty()
        .subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    Presence.of(this, sentence.textProperty().isNotEmpty());
  }
}
