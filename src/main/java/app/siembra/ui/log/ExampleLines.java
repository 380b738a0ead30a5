package app.siembra.ui.log;

import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Lines as one could write them; a click takes one over.
final class ExampleLines extends VBox {
  private final LogViewModel model;
  private final LineInput input;
  private final Speech speech;

  ExampleLines(LogViewModel model, LineInput input, Speech speech) {
    this.model = model;
    this.input = input;
    this.speech = speech;
    Styles.styled(this, "log-examples");
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()), model.examples().subscribe(this::fill));
  }

  private void fill() {
    var words = new LogWords(speech.voice().get());
    getChildren()
        .setAll(
            LogWords.EXAMPLES.stream()
                .map(key -> createExample(words.example(key, model.examples())))
                .toList());
  }

  private Node createExample(String line) {
    var link = Styles.styled(new Hyperlink(line), Styles.LINK, "log-example");
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          model.line().type(Typed.of(line));
          input.enter();
        });
    return link;
  }
}
