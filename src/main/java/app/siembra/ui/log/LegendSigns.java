package app.siembra.ui.log;

import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The signs that the line knows; a click writes one.
final class LegendSigns extends FlowPane {
  private final LogViewModel model;
  private final LineInput input;
  private final Speech speech;

  LegendSigns(LogViewModel model, LineInput input, Speech speech) {
    this.model = model;
    this.input = input;
    this.speech = speech;
    Styles.styled(this, "log-signs");
    Arrays.stream(Legend.values()).map(this::createSign).forEach(getChildren()::add);
  }

  private Button createSign(Legend sign) {
    var button = Styles.styled(new Button(), "chip", "log-legend");
    button.textProperty().bind(speech.bind(sign.key()));
    button.setGraphic(Styles.styled(new Label(sign.sign()), "log-sign"));
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(
        _ -> {
          model.line().sign(sign);
          input.enter();
        });
    return button;
  }
}
