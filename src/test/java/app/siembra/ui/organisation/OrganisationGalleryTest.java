package app.siembra.ui.organisation;

import app.siembra.model.Position;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the page of an organisation into `target/screenshots`, for eyes, and looks for words that
/// were cut off.
@ExtendWith(OnWindowThread.class)
class OrganisationGalleryTest {
  private static final String LONG =
      "Sociedad Cooperativa de Astilleros y Talleres Navales de la Ría de Bilbao";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          typical | ENGLISH | LIGHT | 1 | 1072 | 762
          typical | SPANISH | DARK  | 1 |  752 | 580
          crowded | SPANISH | LIGHT | 1 | 1072 | 762
          crowded | ENGLISH | DARK  | 2 |  890 | 900
          nobody  | ENGLISH | LIGHT | 1 | 1072 | 762
          nobody  | SPANISH | DARK  | 2 |  890 | 700
          """)
  void noWordIsCutOff(
      String state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      String name = state.equals("crowded") ? LONG : "Velas Norte";
      if (!state.equals("nobody")) {
        fill(studio, name, state.equals("crowded") ? 30 : 3);
      }
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model = new OrganisationViewModel(studio.services().organisations(), name, studio.desk());

      studio.draw(
          "organisation-" + state,
          new OrganisationView(model, studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static void fill(Studio studio, String organisation, int people) {
    for (int each = 1; each <= people; each++) {
      String who = "María de los Ángeles " + each;
      studio.add(who);
      var id = studio.services().people().resolve(who).one().id();
      Integer until = each % 3 == 0 ? 2015 + each % 9 : null;
      var position =
          new Position(organisation, List.of(), "Head of operations", "", 2009 + each % 5, until);
      studio
          .services()
          .people()
          .edit(
              id,
              person -> person.withCard(person.card().withPositions(List.of(position))),
              Studio.NOW);
      studio.set(who, "knows", each % 2 == 0 ? "logistics:3" : "contracts of any kind " + each);
    }
    studio.logAgo(3, "coffee with @\"María de los Ángeles 1\"");
  }
}
