package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Cadence;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Watcher;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the list of people, from end to end.
final class PeopleJourneyTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeAll
  static void startTheToolkit() {
    OnWindowThread.start();
  }

  @BeforeEach
  void open() {
    window = OpenWindow.at(folder);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.failures()).isEmpty();
  }

  @Test
  void thoseToSortAreSortedByTheKeyboardAlone() {
    IntStream.rangeClosed(1, 7).forEach(each -> window.add("Person " + each));
    window.go(new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
    window.hasEntered("Person 1");

    for (int each = 2; each <= 5; each++) {
      window.press(KeyCode.DIGIT2);
      window.hasEntered("Person " + each);
    }
    window.press(KeyCode.DIGIT5);
    window.sees("The rest");
    window.press(KeyCode.SPACE);
    window.hasEntered("Person 6");
    window.press(KeyCode.DIGIT6);
    window.hasEntered("Person 7");
    window.press(KeyCode.DIGIT1);

    window.until(
        "somebody is still to be sorted", () -> all().stream().allMatch(PeopleJourneyTest::sorted));
    assertThat(all().stream().filter(line -> line.keeping().circles().isEmpty())).hasSize(2);
  }

  @Test
  void fiveHundredGetATagAtOnceAndLoseItByUndo() throws IOException {
    window.add("Marta Gil");
    window.set("Marta Gil", "tag", "choir");
    var cards = IntStream.range(0, 500).mapToObj(each -> Post.card("Somebody " + each));
    Path file = window.post().file("many.vcf", cards.toArray(String[]::new));
    var _ = window.services().importing().run(List.of(file), false, Watcher.NONE, OpenWindow.NOW);
    window.go(new Destination.People(PeopleChoice.ALL));
    window.sees("501 people");

    window.enterList();
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.sees("501 selected");
    window.click("Tag…");
    window.click("choir");
    window.until("not all got it", () -> all().stream().allMatch(PeopleJourneyTest::tagged));

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.until(
        "it was not taken back",
        () -> all().stream().filter(PeopleJourneyTest::tagged).count() == 1);
  }

  @Test
  void somebodyMadeInOneLineIsEditedInPlaceAndFoundByPartsOfWhatIsKnown() {
    window.add("Jon Otxoa");
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.type("Íñigo Aldécoa Ruiz");
    window.press(KeyCode.ENTER);
    window.sees("Before you talk");
    window.set("Íñigo Aldécoa Ruiz", "phone", "600 12 34 56");
    window.set("Íñigo Aldécoa Ruiz", "note", "Allergic to varnish.");

    window.click("600 12 34 56");
    window.type("600 12 34 57");
    window.press(KeyCode.ENTER);
    window.until("the number stayed", () -> phones().contains("+34600123457"));

    for (String part : List.of("ldecoa", "12 34 57", "varnish")) {
      window.go(new Destination.Today());
      window.press(KeyCode.CONTROL, KeyCode.K);
      window.type(part);
      window.sees("Íñigo Aldécoa Ruiz");
      window.doesNotSee("Jon Otxoa");
      window.press(KeyCode.ENTER);
      window.sees("Before you talk");
    }
  }

  private List<String> phones() {
    return all().stream().flatMap(line -> line.profile().phones().stream()).toList();
  }

  @Test
  void whoIsThereTwiceIsMadeOneAndTwoAgainByUndo() {
    window.add("Ana López");
    window.add("Ana Lopez");
    window.go(new Destination.ImportExport(List.of(), true));
    window.sees("The same person twice?");

    window.click("Merge");
    window.until("they are two still", () -> all().size() == 1);

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.until("they are one still", () -> all().size() == 2);
  }

  @Test
  void twoAreConnectedOnThePageOfOneAndStandOnBothUntilItIsTakenBack() {
    PersonId ana = window.add("Ana López");
    PersonId rosa = window.add("Rosa Peris");
    window.go(new Destination.Person(ana));
    window.sees("Before you talk");
    window.doesNotSee("Rosa Peris");

    window.pressHelped("Who?");
    window.type("rosa");
    window.press(KeyCode.ENTER);
    window.type("mother");
    window.press(KeyCode.ENTER);
    window.click("Connect");

    window.sees("Rosa Peris");
    window.go(new Destination.Person(rosa));
    window.sees("Ana López");
    assertThat(window.services().people().page(rosa, OpenWindow.NOW).connections())
        .extracting(tied -> tied.other().name(), tied -> tied.type().key())
        .containsExactly(tuple("Ana López", "child"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.doesNotSee("Ana López");
  }

  private List<PersonLine> all() {
    return window.services().people().all();
  }

  private static boolean tagged(PersonLine line) {
    return line.profile().tags().contains("choir");
  }

  private static boolean sorted(PersonLine line) {
    return line.keeping().decided() || !line.keeping().cadence().equals(Cadence.LEARNED);
  }
}
