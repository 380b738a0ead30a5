package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the window, from end to end.
final class JourneyTest {
  /// So many talks that the page of a person does not show older ones at first.
  private static final int MORE_THAN_A_PAGE = 60;

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
  void aTalkLoggedWithTwoClicksEndsBeingQuietAndIsUndone() {
    window.logAgo(47, "called @\"Marta Gil\" nervous about the audit");
    window.set("Marta Gil", "cadence", "18");
    window.sees("Not heard from in a while");

    window.point("Marta Gil");
    window.choose("Log", "A call");
    window.doesNotSee("Not heard from in a while");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Not heard from in a while");
  }

  @Test
  void aLineIsLoggedAndStandsOnThePageOfThePerson() {
    window.logAgo(47, "called @\"Marta Gil\" nervous about the audit");
    window.set("Marta Gil", "cadence", "18");
    window.sees("Not heard from in a while");

    window.press(KeyCode.CONTROL, KeyCode.L);
    window.sees("Enter saves · Ctrl+Enter next");
    window.type("yesterday coffee with @marta gil, the new boat !in 2 weeks: ask for pictures");
    window.press(KeyCode.ENTER);
    window.doesNotSee("Not heard from in a while");

    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("marta");
    window.sees("Marta Gil");
    window.press(KeyCode.ENTER);
    window.sees("The new boat");
    window.sees("Nervous about the audit");
  }

  @Test
  void whoWasRemovedIsFoundInTheTrashPutBackAndErasedForGood() {
    PersonId ana = window.add("Ana López");
    window.logAgo(3, "called @Ana about the flat");
    window.logAgo(1, "called @Luis about the boat");
    window.services().people().remove(List.of(ana), OpenWindow.NOW);
    window.logAgo(0, "called @Luis once more");

    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("trash");
    window.sees("Past changes and trash");
    window.press(KeyCode.ENTER);
    window.clickInRow("Removed Ana López", "Put back");
    window.sees("Nothing was removed in the last 30 days.");
    window.sees("Taken back: Removed Ana López");
    assertThat(names()).contains("Ana López");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.post().agree();
    window.clickInRow("Removed Ana López", "Erase for good…");
    window.sees("Something was erased for good");
    window.sees("Removed someone");
    assertThat(names()).doesNotContain("Ana López");
    window.sees("Erased for good. The file of the network is written anew when Siembra is closed.");
  }

  private List<String> names() {
    return window.services().people().all().stream().map(PersonLine::name).toList();
  }

  @Test
  void whatWasSaidOnceIsFoundByAWordOfItAndSeenOnThePageOfThePerson() {
    window.logAgo(400, "called @\"Marta Gil\" nervous about the audit");
    for (int day = 1; day <= MORE_THAN_A_PAGE; day++) {
      window.logAgo(day, "called @\"Marta Gil\" the children");
    }
    window.logAgo(1, "called @\"Jon Otxoa\" the new boat");

    window.press(KeyCode.CONTROL, KeyCode.K);
    window.sees("Lately");
    window.type("audit");
    window.sees("In talks, notes and help");
    window.press(KeyCode.ENTER);

    window.sees("Before you talk");
    window.hasEntered("Nervous about the audit");
  }

  @Test
  void fourTalksAreLoggedInOneSheet() {
    for (String name : List.of("Ana López", "Luis Peña", "Jon Otxoa", "Rosa Peris")) {
      window.add(name);
    }
    window.press(KeyCode.CONTROL, KeyCode.L);
    for (String name : List.of("ana", "luis", "jon", "rosa")) {
      window.type("called @" + name + " ");
      window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }
    window.press(KeyCode.ESCAPE);

    window.until("not four talks", () -> window.services().undo().history(10).size() >= 8);
    assertThat(
            window.services().people().all().stream()
                .filter(
                    line ->
                        !window
                            .services()
                            .people()
                            .page(line.id(), OpenWindow.NOW)
                            .timeline()
                            .stream()
                            .filter(entry -> entry.kind() == TimelineEntry.Kind.TALK)
                            .toList()
                            .isEmpty()))
        .hasSize(4);
  }

  @Test
  void whoIsToBeSortedIsSortedWithAClick() {
    window.add("Ana López");
    window.sees("1 person to sort");

    window.click("Sort now");
    window.sees("Ana López");
    window.click("Friends");

    window.until(
        "nobody was sorted",
        () -> !window.services().people().all().getFirst().keeping().circles().isEmpty());
  }

  @Test
  void helpGivenIsNotedAndCounted() {
    window.add("Iván Soler");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.sees("Nothing noted yet. Have you helped somebody lately?");

    window.click("Note help");
    window.typeInto("Name, nickname, e-mail…", "iván");
    window.sees("Iván Soler");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.TAB);
    window.type("Recommended him for the audit");
    window.click("Save");

    window.sees("This year you have helped 1 person");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Nothing noted yet. Have you helped somebody lately?");
  }

  @Test
  void whatAnotherCommandChangesShowsAtOnce() {
    window.sees("Tell me about three people");

    window.add("Ana López");

    window.sees("1 person to sort");
  }

  @Test
  void escapeAndTheArrowsWalkBackAndForth() {
    window.add("Ana López");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.sees("1 person");
    window.click("Ana López");
    window.sees("Before you talk");

    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.doesNotSee("Before you talk");
    window.press(KeyCode.ALT, KeyCode.RIGHT);
    window.sees("Before you talk");
  }

  @Test
  void somebodyRemovedComesBackByUndo() {
    window.add("Ana López");
    window.add("Luis Peña");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.sees("2 people");
    window.enterList();
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.sees("2 selected");
    window.press(KeyCode.DELETE);
    window.sees(
        "Nobody is here yet. Bring in the address book that you have, or begin with one person.");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("2 people");
  }

  @Test
  void theWindowSpeaksSpanishAsSoonAsItIsAskedTo() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.sees("Language and appearance");

    window.click("Español");
    window.sees("Ajustes");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Language and appearance");
  }

  @Test
  void anAddressBookIsDroppedSortedAndTakenBack() throws IOException {
    Path file = folder.resolve("friends.vcf");
    Files.writeString(
        file,
        """
        BEGIN:VCARD
        VERSION:4.0
        FN:Ana López
        EMAIL:ana@example.org
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        FN:Luis Peña
        TEL:+34600112233
        END:VCARD
        """);

    window.go(new Destination.ImportExport(List.of(file)));
    window.click("Import 2 people");
    window.until("nobody came in", () -> window.services().people().all().size() == 2);

    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.click("All of them now?");
    window.click("Friends");
    window.until(
        "nobody was sorted",
        () ->
            window.services().people().all().stream()
                .anyMatch(line -> !line.keeping().circles().isEmpty()));

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.until("the import stayed", () -> window.services().people().all().isEmpty());
  }

  @Test
  void somebodyNewIsOneLine() {
    window.press(KeyCode.CONTROL, KeyCode.N);
    window.type("Bo Li");
    window.press(KeyCode.ENTER);

    window.sees("Before you talk");
    assertThat(window.services().people().all())
        .extracting(PersonLine::name)
        .containsExactly("Bo Li");
  }

  @Test
  void theFirstStepsEndOnToday() {
    window.go(new Destination.Welcome());
    window.click("Write a few names");
    window.sees("Whom do you not want to lose?");

    window.typeInto("Write a name, then Enter", "Ana López");
    window.press(KeyCode.ENTER);
    window.click("Keep 1 person");
    window.sees("What do people come to you for?");
    window.click("Go to Today");

    window.doesNotSee("What do people come to you for?");
    assertThat(window.services().people().all().getFirst().keeping().starred()).isTrue();
  }

  @Test
  void aFirstDayFromTheAddressBookToTheFileThatGoesOut() throws IOException {
    Path out = folder.resolve("out.csv");
    window.post().choose(window.post().file("friends.vcf", Post.card("Ana López")));
    window.post().chooseToWrite(out);

    window.go(new Destination.Welcome());
    window.click("Choose files…");
    window.click("Import 1 person");
    window.click("Continue");
    window.sees("Whom do you not want to lose?");
    window.click("Skip");
    window.sees("What do people come to you for?");
    window.click("Go to Today");

    window.click("Sort now");
    window.click("Friends");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);

    log("called @ana 100 days ago, the lease");
    window.sees("Not heard from in a while");
    log("coffee with @ana +advice on the lease");
    window.doesNotSee("Not heard from in a while");
    window.sees("This year you have helped 1 person");

    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.click("Contacts, CSV");
    window.until("nothing was written", () -> Files.exists(out));
    assertThat(out).content().contains("Ana López", "ana.lópez@example.org");

    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Not heard from in a while");
    window.sees("No help noted yet this year");
  }

  private void log(String line) {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.sees("Enter saves · Ctrl+Enter next");
    window.type(line);
    window.press(KeyCode.ENTER);
    window.doesNotSee("Enter saves · Ctrl+Enter next");
  }

  @Test
  void theNoticeTakesBackWhatItTellsOf() {
    window.add("Ana López");
    log("coffee with @ana");
    window.sees("Logged: Ana López");

    window.click("Undo");

    window.until(
        "the talk stayed",
        () -> window.services().undo().undoable().orElseThrow().label().key().equals("add"));
  }
}
