package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every chip can be taken out of the line and typed anew.
final class ChipsTest {
  @TempDir static Path folder;
  private static Studio studio;
  private LogViewModel model;

  @BeforeAll
  static void gather() {
    studio = LogFixture.studio(folder);
  }

  @BeforeEach
  void open() {
    model = LogFixture.model(studio);
    model.open(Destination.Log.EMPTY);
  }

  @AfterAll
  static void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Person     | café con @Luis y @Marta            | café con @Marta             | Marta Gil, today, face to face
          Person     | café con @Marta, @Luis y @Lucía    | café con @Luis y @Lucía     | Luis Peña, Lucía Mora, today, face to face
          Person     | llamé a @Luis y a @Marta, el piso  | llamé a @Marta, el piso     | Marta Gil, today, call, you started, “el piso”
          Person     | +presenté a @Luis @Marta           | +presenté a @Marta          | Marta Gil, you helped · introduction, small: presenté a Marta
          Person     | @Luis me llamó, ++ayudé a @Luis    | me llamó, ++ayudé           | today, call, they started, you helped · support, medium: ayudé
          Circle     | cena con @@family y @Lucía         | cena con @Lucía             | Lucía Mora, today, face to face
          NewPerson  | café con @Bo y @Luis               | café con @Luis              | Luis Peña, today, face to face
          Unknown    | café con @Bea y @Luis              | café con @Luis              | Luis Peña, today, face to face
          Which      | café con @Luis y @Ana              | café con @Luis              | Luis Peña, today, face to face
          Day        | ayer, café con @Luis               | café con @Luis              | Luis Peña, today, face to face
          Day        | café con @Luis el 2 de noviembre   | café con @Luis              | Luis Peña, today, face to face
          Time       | café con @Luis a las 18:30         | café con @Luis              | Luis Peña, today, face to face
          Length     | café con @Luis 25 min, el piso     | café con @Luis, el piso     | Luis Peña, today, face to face, “el piso”
          Channel    | llamé a @Luis por el piso          | a @Luis por el piso         | Luis Peña, today, “por el piso”
          Begun      | llamé a @Luis por el piso          | llamada: a @Luis por el piso | Luis Peña, today, call, “por el piso”
          Begun      | @Luis me llamó, el piso            | @Luis llamada: , el piso    | Luis Peña, today, call, “el piso”
          About      | llamé a @Luis #vino y más #Vino    | llamé a @Luis y más         | Luis Peña, today, call, you started, “más”
          About      | llamé a @Luis #vino #"casa nueva"  | llamé a @Luis #"casa nueva" | Luis Peña, today, call, you started, #casa nueva
          Help       | @Luis ++revisé el alquiler #casa   | @Luis #casa                 | Luis Peña, today, #casa
          Help       | ayudé: @Luis con el CV             |                             |
          Need       | llamé a @Luis ?piso en Getxo       | llamé a @Luis               | Luis Peña, today, call, you started
          Told       | llamé a @Luis ~java ~vino          | llamé a @Luis ~vino         | Luis Peña, today, call, you started, told about vino
          Told       | @Luis conté: java, vino, pan       | @Luis conté: vino, pan      | Luis Peña, told about vino, told about pan
          FollowUp   | @Luis !viernes: llamar !2026-12-01 | @Luis !2026-12-01           | Luis Peña, in 8 days · Tuesday 1 December
          Note       | ayer café con @Luis, se muda #casa | ayer café con @Luis, #casa  | Luis Peña, yesterday · Sunday 22 November, face to face, #casa
          """)
  void goesOutOfTheLine(String kind, String line, String left, String words) {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    type(line);
    if (kind.equals("NewPerson")) {
      model.line().make("Bo");
    }

    model.line().remove(first(kind));

    assertThat(typed().strip()).isEqualTo(left == null ? "" : left);
    studio.speech().speak(Voice.in(Language.ENGLISH, Studio.TODAY));
    assertThat(words()).isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Person     | café con @Luis y @Marta      | @Luis         | @Lucía       | Lucía Mora, Marta Gil, today, face to face
          Circle     | cena con @@family            | @@family      | @Luis        | Luis Peña, today, face to face
          NewPerson  | café con @Bo                 | @Bo           | @Luis        | Luis Peña, today, face to face
          Unknown    | café con @Bea                | @Bea          | @Luis        | Luis Peña, today, face to face
          Which      | café con @Ana                | @Ana          | @Luis        | Luis Peña, today, face to face
          Day        | ayer café con @Luis          | ayer          | anteayer     | Luis Peña, 2 days ago · Saturday 21 November, face to face
          Day        | café con @Luis               | hoy           | ayer         | Luis Peña, yesterday · Sunday 22 November, face to face
          Time       | café con @Luis a las 18:30   | a las 18:30   | a las 8      | Luis Peña, today, 8:00, face to face
          Length     | café con @Luis 25 min        | 25 min        | 2 h          | Luis Peña, today, 2 h, face to face
          Channel    | café con @Luis, el piso      | café          | correo       | Luis Peña, today, e-mail, “el piso”
          Begun      | llamé a @Luis                | llamé         | me llamó     | Luis Peña, today, call, they started
          About      | llamé a @Luis #vino          | #vino         | #casa        | Luis Peña, today, call, you started, #casa
          Help       | @Luis ++revisé el alquiler   | ++revisé el alquiler | +consejo | Luis Peña, you helped · advice, small: consejo
          Help       | @Luis +revisé el alquiler    | +revisé el alquiler | ---cosas | Luis Peña, helped you · support, large: cosas
          Need       | llamé a @Luis ?piso          | ?piso         | ?local       | Luis Peña, today, call, you started, looking for: local
          Told       | @Luis conté: java, vino      | java          | pan          | Luis Peña, told about pan, told about vino
          FollowUp   | @Luis !viernes: llamar       | !viernes: llamar | !mañana   | Luis Peña, tomorrow · Tuesday 24 November
          Note       | café con @Luis, se muda #casa | se muda      | se casa      | Luis Peña, today, face to face, #casa, “se casa”
          """)
  void isTypedAnew(String kind, String line, String marked, String anew, String words) {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    type(line);
    if (kind.equals("NewPerson")) {
      model.line().make("Bo");
    }

    var place = model.line().place(first(kind));

    assertThat(place.of(typed())).isEqualTo(marked);
    model.line().type(model.line().typed().get().replaced(place.start(), place.end(), anew));
    studio.speech().speak(Voice.in(Language.ENGLISH, Studio.TODAY));
    assertThat(words()).isEqualTo(words);
  }

  @Test
  void whatIsOfferedCanBeLeftInTheNote() {
    type("llamé a @Luis, busca: piso en Getxo");
    var offer = (Chip.Offer) chips("Offer").getFirst();

    model.line().refuse(offer.suggestion());

    assertThat(chips("Offer")).isEmpty();
    assertThat(words()).endsWith("“busca: piso en Getxo”");
    model.save();
    assertThat(LogFixture.newest(studio).about().note()).isEqualTo("busca: piso en Getxo");
  }

  @Test
  void whatIsOnlyAssumedCannotGo() {
    type("café con @Luis");

    assertThat(first("Day").spans()).isEmpty();
  }

  private void type(String line) {
    model.line().type(Typed.of(line + " "));
  }

  private String typed() {
    return model.line().typed().get().line();
  }

  private Chip.Said first(String kind) {
    return (Chip.Said) chips(kind).getFirst();
  }

  private List<Chip> chips(String kind) {
    return model.line().preview().get().chips().stream()
        .filter(chip -> chip.getClass().getSimpleName().equals(kind))
        .toList();
  }

  private String words() {
    var words = new LogWords(studio.speech().voice().get());
    return String.join(
            ", ",
            model.line().preview().get().chips().stream()
                .filter(Chip.Said.class::isInstance)
                .map(chip -> words.of((Chip.Said) chip))
                .toList())
        .replace('\u00A0', ' ');
  }
}
