package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.text.Language;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionTest {
  @TempDir Path folder;
  private Studio studio;
  private LogViewModel sheet;
  private LineModel line;

  @BeforeEach
  void open() {
    studio = LogFixture.studio(folder);
    sheet = LogFixture.model(studio);
    sheet.open(Destination.Log.EMPTY);
    line = sheet.line();
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void offersThoseWhoseNamesBeginSoTheLastSpokenWithFirst() {
    type("ayer café con @l");

    assertThat(offered()).containsExactly("Luis Peña", "Lucía Mora", "Leire Otxoa", "Ana López");
    assertThat(line.completion().get().marked()).isZero();
  }

  @Test
  void knowsNicknamesAndSeveralWords() {
    studio.set("Lucía Mora", "nickname", "Chusa");

    type("llamé a @chu");
    assertThat(offered()).containsExactly("Lucía Mora");
    type("llamé a @ana ga");
    assertThat(offered()).containsExactly("Ana García");
  }

  @Test
  void aSignAloneOffersWhomOneSpokeWithLately() {
    type("@");

    assertThat(offered().getFirst()).isEqualTo("Luis Peña");
  }

  @Test
  void whatIsTakenIsReadBackAsThatPerson() {
    type("ayer café con @an y sus hijos", "ayer café con @an".length());

    line.mark(1);
    line.takeMarked();

    assertThat(line.typed().get())
        .isEqualTo(
            new Typed(
                "ayer café con @\"Ana García\" y sus hijos",
                "ayer café con @\"Ana García\" ".length()));
    sheet.save();
    assertThat(LogFixture.newest(studio).people())
        .containsExactly(LogFixture.id(studio, "Ana García"));
  }

  @Test
  void ofTwoWithTheSameNameTheOneThatIsTakenIsMeant() {
    PersonId second = studio.add("Marta Gil");
    type("llamé a @mar");
    int place = sheetOffers().indexOf(second);

    line.take(line.completion().get().proposals().get(place));
    sheet.save();

    assertThat(LogFixture.newest(studio).people()).containsExactly(second);
  }

  private List<PersonId> sheetOffers() {
    return line.completion().get().proposals().stream()
        .map(proposal -> ((Proposal.Somebody) proposal).person().id())
        .toList();
  }

  @Test
  void nothingIsMarkedWhereTheNameMeansSomebodyAlready() {
    studio.add("Martaé Luna");
    type("llamé a @marta");

    assertThat(offered()).hasSize(2);
    assertThat(line.completion().get().isMarked()).isFalse();
  }

  @Test
  void closesWhereNothingElseCouldBeMeant() {
    type("llamé a @marta gil");

    assertThat(line.completion().get().isOpen()).isFalse();
  }

  @Test
  void escapeClosesItUntilSomethingElseIsTyped() {
    type("llamé a @an");
    line.decline();
    assertThat(line.completion().get().isOpen()).isFalse();

    type("llamé a @ana");
    assertThat(line.completion().get().isOpen()).isFalse();
    assertThat(line.preview().get().chips()).anyMatch(Chip.Which.class::isInstance);

    type("llamé a @ana y @l");
    assertThat(line.completion().get().isOpen()).isTrue();
  }

  @Test
  void circlesAreOfferedInThePresentLanguage() {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    type("cena con @@fam");
    assertThat(offered()).containsExactlyInAnyOrder("familia", "familia cercana");

    line.take(
        line.completion().get().proposals().stream()
            .filter(proposal -> proposal.name().equals("familia"))
            .findFirst()
            .orElseThrow());

    assertThat(line.typed().get().line()).isEqualTo("cena con @@familia ");
    assertThat(line.preview().get().understood().people()).hasSize(2);
  }

  @Test
  void topicsAreOfferedAndNeverMarked() {
    type("llamé a @Luis #vi");
    assertThat(offered()).containsExactlyInAnyOrder("vino", "vivienda");
    assertThat(line.completion().get().isMarked()).isFalse();

    line.takeMarked();
    assertThat(line.typed().get().line()).isEqualTo("llamé a @Luis #vino ");
  }

  @Test
  void myTopicsComeFirstWhereITellAboutThem() {
    type("llamé a @Luis ~");

    assertThat(offered().getFirst()).isEqualTo("java");
  }

  @Test
  void theMarkGoesRoundAbout() {
    type("café con @l");

    line.mark(-1);
    assertThat(line.completion().get().marked()).isEqualTo(3);
    line.mark(1);
    assertThat(line.completion().get().marked()).isZero();
  }

  private void type(String text) {
    type(text, text.length());
  }

  private void type(String text, int caret) {
    line.type(new Typed(text, caret));
  }

  private List<String> offered() {
    return line.completion().get().proposals().stream().map(Proposal::name).toList();
  }
}
