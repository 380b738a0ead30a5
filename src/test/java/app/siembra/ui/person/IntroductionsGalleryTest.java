package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import app.siembra.model.Upshot;
import app.siembra.service.Connecting;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws introductions into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
final class IntroductionsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, LIGHT, 1, 1072, 1500",
    "SPANISH, DARK, 1, 512, 2700",
    "SPANISH, LIGHT, 2, 788, 4600"
  })
  void noWordIsCutOff(
      Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      PersonId marta = fill(studio);
      var model = new PersonViewModel(studio.services(), marta, studio.outdoors(), studio.desk());
      var page = new PersonView(model, studio.speech(), new Reached()).node();
      var scene = Pictures.scene(new StackPane(page), appearance, size, width, height);
      page.lookupAll(".link").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getText().equals(studio.speech().get("person.introduce")))
          .forEach(Hyperlink::fire);
      model.introductions().choose(studio.services().people().resolve("Luis Gil").one());
      studio.settle();
      scene.getRoot().applyCss();
      scene.getRoot().layout();

      Pictures.draw(scene, "introductions-%s-%.0f".formatted(language, size));

      assertThat(Pictures.cutOff(page)).isEmpty();
    }
  }

  private static PersonId fill(Studio studio) {
    PersonId marta = Marta.fill(studio);
    PersonId rosa = studio.add("Rosa Peris");
    PersonId omar = studio.add("Omar Marín");
    PersonId eva = studio.add("Eva Llanos");
    Connecting connecting = studio.services().connecting();
    var introduced = ConnectionType.delivered("introduced").orElseThrow();
    var _ = connecting.connect(marta, rosa, introduced, "", Studio.NOW);
    var _ = connecting.connect(rosa, eva, introduced, "", Studio.NOW);
    var _ = studio.services().introducing().ask(marta, omar, Studio.NOW);
    var made =
        studio
            .services()
            .introducing()
            .introduce(marta, eva, Studio.TODAY.minusDays(40), Studio.NOW);
    studio
        .services()
        .introducing()
        .outcome(made, Upshot.Result.WORKED, "they share a boat now", Studio.NOW);
    studio.settle();
    return marta;
  }
}
