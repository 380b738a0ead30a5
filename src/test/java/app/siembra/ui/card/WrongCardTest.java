package app.siembra.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What will not do in the form of a person.
final class WrongCardTest {
  @TempDir Path folder;
  private Studio studio;
  private EditPersonViewModel form;
  private PersonId ana;
  private Person before;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    ana = Fullest.in(studio);
    before = stored();
    form = new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
    form.open(ana);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, call me, phone.unclear",
    "EMAIL, ana at velas, email.unclear",
    "LINK, javascript:alert(1), link.refused",
    "LINK, file:///etc/passwd, link.refused"
  })
  void whatCannotBeAWayToReachSomebodyIsRefusedBesideItsField(
      PointKind kind, String typed, String problem) {
    draft().addPoint(kind);
    draft().points().getLast().fields().getFirst().set(typed);

    form.save();

    assertThat(draft().problems().get(draft().points().getLast()).key()).isEqualTo(problem);
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"twenty, '', year", "20190, '', year", "'', 1066, year", "2020, 2019, years.order"})
  void yearsThatCannotBeAreRefusedBesideTheirField(String from, String to, String problem) {
    draft().positions().getFirst().from().set(from);
    draft().positions().getFirst().to().set(to);

    form.save();

    assertThat(draft().problems().get(draft().positions().getFirst()).key()).isEqualTo(problem);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aNoteOfTenMegabytesIsRefusedBesideItsField() {
    draft().notes().text().set("a".repeat(10 << 20));

    form.save();

    assertThat(draft().problems().get(draft().notes()).key()).isEqualTo("text.too-long");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aLongNoteThatCameFromElsewhereStaysWhole() {
    String whole = "a".repeat(200_000);
    studio
        .services()
        .people()
        .edit(ana, person -> person.withCard(person.card().withNotes(whole)), Studio.NOW);
    form.open(ana);
    draft().archived().set(true);

    form.save();

    assertThat(stored().card().notes()).isEqualTo(whole);
    assertThat(stored().keeping().archived()).isTrue();
  }

  private CardDraft draft() {
    return form.filled().get().draft();
  }

  private Person stored() {
    return studio.services().people().get(ana);
  }
}
