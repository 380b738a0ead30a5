package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.Repeat;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the sheet over an empty window into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class LogGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty      | ENGLISH | LIGHT | 1 | 1280 | 820
          empty      | SPANISH | DARK  | 1 | 1280 | 820
          empty      | SPANISH | LIGHT | 2 |  960 | 640
          worked     | SPANISH | LIGHT | 1 | 1280 | 820
          worked     | ENGLISH | DARK  | 1 | 1280 | 820
          worked     | ENGLISH | LIGHT | 2 |  960 | 640
          asking     | ENGLISH | LIGHT | 1 | 1280 | 820
          asking     | SPANISH | DARK  | 1 |  960 | 640
          completing | ENGLISH | LIGHT | 1 | 1280 | 820
          completing | SPANISH | DARK  | 1 | 1280 | 820
          completing | ENGLISH | LIGHT | 2 |  960 | 640
          prefilled  | ENGLISH | LIGHT | 1 | 1280 | 820
          note       | ENGLISH | LIGHT | 1 | 1280 | 820
          evening    | ENGLISH | LIGHT | 1 | 1280 | 820
          evening    | SPANISH | DARK  | 1 | 1280 | 820
          form       | ENGLISH | LIGHT | 1 | 1280 | 820
          form       | SPANISH | DARK  | 1 |  960 | 640
          form       | SPANISH | LIGHT | 2 |  960 | 640
          fullform   | ENGLISH | DARK  | 1 | 1280 | 820
          fullform   | SPANISH | LIGHT | 1 | 1280 | 1000
          fullform   | ENGLISH | LIGHT | 2 |  960 | 1500
          mistakes   | ENGLISH | LIGHT | 1 | 1280 | 820
          """)
  void everyWordIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Studio studio = LogFixture.studio(folder)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model = LogFixture.model(studio);
      var view = new LogView(model, studio.speech());
      var overlay = new Overlay();
      model.open(Destination.Log.EMPTY);
      overlay.show("", view.node());
      scene(what, studio).accept(model);
      studio.draw(
          "log-" + what, overlay, new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static Consumer<LogViewModel> scene(String what, Studio studio) {
    return switch (what) {
      case "empty" -> _ -> {};
      case "worked" -> typing(LogFixture.WORKED);
      case "asking" ->
          typing("mañana café con @Ana y @Bo de 18:30 a las 8, busca: piso en Getxo, 45 min");
      case "completing" -> typing("ayer café con @Ana García y @l");
      case "prefilled" ->
          model ->
              model.open(
                  new Destination.Log(
                      List.of(studio.services().people().all().getFirst().id()), Channel.CALL));
      case "note" -> typing("@Luis le han ofrecido un puesto en Lisboa ~java");
      case "form" -> typing(LogFixture.WORKED).andThen(LogViewModel::toForm);
      case "fullform" ->
          typing(LogFixture.WORKED + " ~java")
              .andThen(LogViewModel::toForm)
              .andThen(
                  model -> {
                    var fields = model.form().fields();
                    fields.time.set("18:30");
                    fields.repeat.set(Optional.of(new Repeat(2, Repeat.Unit.WEEKS, null)));
                    fields.help.begin();
                    fields.help.text.set("revisé el contrato");
                  });
      case "mistakes" ->
          LogGalleryTest.typing("@Bo tomorrow ~java")
              .andThen(LogViewModel::toForm)
              .andThen(
                  model -> {
                    model.form().fields().more.clear();
                    model.form().fields().time.set("soon");
                    model.form().fields().followUp.set("call");
                    model.form().save();
                  });
      case "evening" ->
          model -> {
            for (String line :
                List.of(
                    "cena con @Luis y @\"Ana García\": se mudan en marzo",
                    "@Luis me llamó 25 min",
                    "@\"Ana López\" ++revisé el contrato")) {
              typing(line).accept(model);
              model.saveAndNext();
            }
            typing("@Bo").accept(model);
            model.saveAndNext();
          };
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static Consumer<LogViewModel> typing(String line) {
    return model -> model.line().type(Typed.of(line));
  }
}
