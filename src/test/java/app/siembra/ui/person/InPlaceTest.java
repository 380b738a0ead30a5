package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.SpecialDate;
import app.siembra.ui.kit.OnWindowThread;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Facts of the page, edited where they stand.
@ExtendWith(OnWindowThread.class)
class InPlaceTest {
  @TempDir Path folder;

  private PageInUse page;

  @BeforeEach
  void show() {
    page = new PageInUse(folder);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void enterKeepsAValueAsOneChangeThatCanBeTakenBack() {
    int changes = page.changes();
    page.press("+34 944 11 22 33");
    page.type("944 11 22 34");
    page.press(KeyCode.ENTER);

    assertThat(page.stored().card().points().getFirst())
        .isEqualTo(new ContactPoint.Phone("944 11 22 34", "+34944112234", Label.of("work")));
    assertThat(page.changes()).isEqualTo(changes + 1);
    assertThat(page.focused()).isEqualTo(page.button("944 11 22 34"));
    assertThat(page.editors()).isEmpty();
    assertThat(page.texts()).contains("+34944112234");

    page.undo();
    assertThat(page.texts()).contains("+34 944 11 22 33");
  }

  @Test
  void escapeLeavesItAsItWas() {
    int changes = page.changes();
    page.press("marta@velasnorte.example");
    page.type("nobody@nowhere");
    page.press(KeyCode.ESCAPE);

    assertThat(page.changes()).isEqualTo(changes);
    assertThat(page.focused()).isEqualTo(page.button("marta@velasnorte.example"));
    assertThat(page.editors()).isEmpty();
  }

  @Test
  void whatIsOpenedAndKeptAsItWasIsNoChange() {
    int changes = page.changes();
    for (String value : List.of("Marta Gil", "Bilbao", "Head of Operations, Velas Norte")) {
      page.press(value);
      page.press(KeyCode.ENTER);
    }

    assertThat(page.changes()).isEqualTo(changes);
    assertThat(page.editors()).isEmpty();
  }

  @Test
  void goingOnElsewhereKeepsWhatWasTyped() {
    page.press("marta@velasnorte.example");
    page.type("marta@gil.example");
    page.button("Edit").requestFocus();

    assertThat(page.stored().card().points().get(1))
        .isEqualTo(new ContactPoint.Email("marta@gil.example", Label.of("work")));
    assertThat(page.focused()).isEqualTo(page.button("Edit"));
  }

  @Test
  void whatWillNotDoIsSaidBesideTheFieldAndNothingIsStored() {
    Person before = page.stored();
    page.press("marta@velasnorte.example");
    page.type("marta at gil");
    page.press(KeyCode.ENTER);

    assertThat(page.texts()).contains("“marta at gil” does not look like an e-mail address.");
    assertThat(page.stored()).isEqualTo(before);
    assertThat(page.editors()).hasSize(1);

    page.button("Edit").requestFocus();
    assertThat(page.editors()).hasSize(1);
    assertThat(page.stored()).isEqualTo(before);
  }

  @Test
  void theThirtyFirstOfFebruaryIsRefused() {
    page.change(card -> card.withDates(List.of(SpecialDate.birthday(new PartialDate(1986, 2, 1)))));
    page.press("1 February 1986");
    page.fields().getFirst().setText("31 February 1986");
    page.fields().getFirst().requestFocus();
    page.press(KeyCode.ENTER);

    assertThat(page.texts()).contains("There is no such date: 31 February 1986.");
    assertThat(page.stored().card().dates())
        .containsExactly(SpecialDate.birthday(new PartialDate(1986, 2, 1)));
  }

  @Test
  void deleteTakesAValueOut() {
    page.button("marta@velasnorte.example").requestFocus();
    page.press(KeyCode.DELETE);

    assertThat(page.stored().card().points(ContactPoint.Email.class)).isEmpty();
  }

  @Test
  void aWholeNameIsEditedFromTheHeader() {
    page.press("Marta Gil");
    assertThat(((TextField) page.focused()).getText()).isEqualTo("Marta");
    page.type("Marta María");
    page.press(KeyCode.ENTER);

    assertThat(page.stored().displayName()).isEqualTo("Marta María Gil");
    assertThat(page.texts()).contains("Marta María Gil");
  }

  @Test
  void aNameIsNotEmptied() {
    page.change(card -> Card.EMPTY);
    page.press("Marta Gil");
    page.fields().forEach(field -> field.setText(""));
    page.press(KeyCode.ENTER);

    assertThat(page.texts()).contains("The name is empty.");
    assertThat(page.stored().displayName()).isEqualTo("Marta Gil");
  }
}
