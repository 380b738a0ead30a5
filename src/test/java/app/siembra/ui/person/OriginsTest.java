package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Meeting;
import app.siembra.model.PartialDate;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the page says leads to where it comes from.
@ExtendWith(OnWindowThread.class)
class OriginsTest {
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
  void theCityLeadsToEverybodyWhoHasItOnTheirCard() {
    page.first(".head .link", "Bilbao").fire();

    assertThat(page.studio.gone())
        .containsExactly(new Destination.People(PeopleChoice.ALL.withText("Bilbao")));
  }

  @Test
  void whoTookPartAndWhatItWasAboutLeadThere() {
    page.log("met @\"Marta Gil\" @\"Jon Otxoa\" about the regatta #sailing");

    page.first(".row .link", "#sailing").fire();
    page.first(".row .link", "Jon Otxoa").fire();

    assertThat(page.studio.gone())
        .first()
        .isEqualTo(new Destination.People(PeopleChoice.ALL.withTopic("sailing")));
    assertThat(page.studio.gone().getLast()).isInstanceOf(Destination.Person.class);
  }

  @Test
  void howTheyMetLeadsToTheTalkOfThatDayAndElseIsEdited() {
    page.first(".head .link", "Met at the Sail Expo,").fire();
    assertThat(page.editors()).hasSize(1);

    page.press(KeyCode.ESCAPE);
    page.edit(
        person ->
            person.withOrigin(
                person.origin().withMet(new Meeting(new PartialDate(2026, 8, 13), "", null))));
    page.first(".head .link", "You met 13 August 2026").fire();

    assertThat(page.focusedRow()).isEqualTo("Lunch in Getxo with Jon");
  }

  @Test
  void aGapOfTheRhythmLeadsToWhatEndedIt() {
    page.press("You talk about every 18 days.");
    page.first(".gaps .link", "18 days: 19 September – 7 October").fire();
    assertThat(page.focusedRow()).isEqualTo("Talked about the yard's new crane");

    page.first(".gaps .link", "17 days: 2 September – 19 September").fire();
    assertThat(page.focusedRow()).isEqualTo("Recommended Iván Soler for the audit");
  }

  @Test
  void whatTheySeekLeadsToTheTalkInWhichItWasSaid() {
    page.log("called @\"Marta Gil\" busy ?a new mast");

    page.first(".card .link", "a new mast").fire();

    assertThat(page.focusedRow()).isEqualTo("Busy");
  }

  @Test
  void theTrendLeadsToTheTalks() {
    page.studio.logAgo(300, "called @\"Marta Gil\" once");
    page.settle();

    page.press("More than in the half year before.");

    assertThat(page.focusedRow()).isEqualTo("Talked about the yard's new crane");
  }
}
