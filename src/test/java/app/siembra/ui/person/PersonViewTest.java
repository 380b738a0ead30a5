package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.PersonPage;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class PersonViewTest {
  @TempDir Path folder;

  private final Reached reached = new Reached();
  private Studio studio;
  private PersonId id;
  private PersonViewModel model;
  private ShownWindow window;

  @BeforeEach
  void show() {
    studio = Studio.at(folder);
    id = Marta.fill(studio);
    model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    window = ShownWindow.of(new PersonView(model, studio.speech(), reached).node());
  }

  @AfterEach
  void close() {
    window.close();
    studio.close();
  }

  @Test
  void theFocusGoesInReadingOrder() {
    window.scene().getRoot().requestFocusTraversal(TraversalDirection.NEXT);
    var order = new ArrayList<String>();
    for (int i = 0; i < 45; i++) {
      order.add(nameOf(focused()));
      focused().requestFocusTraversal(TraversalDirection.NEXT);
    }

    assertThat(order)
        .startsWith(
            "Photo: choose, paste or remove",
            "Marta Gil",
            "Star",
            "Reach",
            "Talked today",
            "Edit",
            "Velas Norte",
            "Bilbao",
            "+34\u00a0944\u00a011\u00a022\u00a033",
            "marta@velasnorte.example",
            "Met at the Sail Expo,",
            "Jon Otxoa",
            "How you met",
            "work",
            "sailing",
            "+",
            "all")
        .containsSubsequence(
            "dates", "Note something…", "Talked about the yard's new crane", "Came into Siembra")
        .containsSubsequence("Came into Siembra", "add", "change", "You talk about every 18 days.");
  }

  @Test
  void controlEOpensTheFormWhileThePageIsShown() {
    window.press(PersonView.EDIT);
    assertThat(studio.gone()).containsExactly(new Destination.EditPerson(id));

    ((Pane) window.scene().getRoot()).getChildren().clear();
    assertThat(window.scene().getAccelerators()).doesNotContainKey(PersonView.EDIT);
  }

  @Test
  void enterOnAnEntryOpensItsForm() {
    rows().getFirst().requestFocus();
    window.press(KeyCode.ENTER);

    assertThat(studio.gone().getLast()).isInstanceOf(Destination.EditInteraction.class);
  }

  @Test
  void whoComesForATalkFindsItInSightHoweverLongAgo() {
    var first = studio.services().people().page(id, Studio.NOW).timeline().getFirst();
    for (int i = 0; i < 60; i++) {
      studio.logAgo(0, "called @\"Marta Gil\": " + i);
    }
    window.layout();

    model.seek(new Happened.Talk(((TimelineEntry.Talk) first).interaction().id()));

    assertThat(nameOf(focused())).isEqualTo("Talked about the yard's new crane");
    assertThat(((ScrollPane) window.scene().getRoot().lookup(".page")).getVvalue()).isPositive();
  }

  @Test
  void whatWasLookedForIsGoneToOnce() {
    var failures = new ArrayList<Throwable>();
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
    var first = (TimelineEntry.Talk) page().timeline().getFirst();
    model.seek(new Happened.Talk(first.interaction().id()));
    press("help");

    comeBackAfter(() -> {});
    assertThat(rows()).hasSize(2);

    comeBackAfter(
        () -> studio.services().interactions().delete(first.interaction().id(), Studio.NOW));
    assertThat(failures).isEmpty();
    press("all");
    assertThat(rows()).hasSize(5);
  }

  private PersonPage page() {
    return studio.services().people().page(id, Studio.NOW);
  }

  private void comeBackAfter(Runnable meanwhile) {
    var screens = ((Pane) window.scene().getRoot()).getChildren();
    Node page = screens.removeFirst();
    meanwhile.run();
    studio.settle();
    screens.add(page);
    window.layout();
  }

  @Test
  void deleteTakesAnEntryOutAndTheFocusStaysThere() {
    rows().get(1).requestFocus();

    window.press(KeyCode.DELETE);

    assertThat(rows()).hasSize(5);
    assertThat(focused()).isSameAs(rows().get(1));
    assertThat(nameOf(focused())).isEqualTo("Looked over my lease contract");
  }

  @Test
  void anUpdateTakesNeitherTheFocusNorTheScroll() {
    var page = (ScrollPane) window.scene().getRoot().lookup(".page");
    rows().get(4).requestFocus();
    page.setVvalue(0.4);

    studio.set("Marta Gil", "tag", "regatta");
    studio.logAgo(0, "called @\"Marta Gil\"");
    window.layout();

    assertThat(nameOf(focused())).isEqualTo("Sent the regatta pictures");
    assertThat(page.getVvalue()).isEqualTo(0.4);
    assertThat(rows()).hasSize(7);
  }

  @Test
  void manyEntriesAreAFewRows() {
    for (int each = 0; each < 60; each++) {
      studio.services().interactions().note(List.of(id), "Note " + each, Studio.NOW);
    }
    studio.settle();
    window.layout();
    assertThat(rows()).hasSize(50);

    press("Older ones (16)");
    assertThat(rows()).hasSize(66);
  }

  @Test
  void aNoteIsKeptWithEnter() {
    TextField note = field("Note something…");
    note.setText("Her boat is called Nora");
    note.requestFocus();
    window.press(KeyCode.ENTER);

    assertThat(note.getText()).isEmpty();
    assertThat(nameOf(rows().getFirst())).isEqualTo("Her boat is called Nora");
  }

  @Test
  void deleteOnAChipTakesItAway() {
    button("sailing").requestFocus();
    window.press(KeyCode.DELETE);

    assertThat(sight().card().tags()).isEmpty();
    assertThat(nameOf(focused())).isEqualTo("+");
  }

  @Test
  void whatTheySeekIsWrittenInALineThatComesAndGoes() {
    Hyperlink add = (Hyperlink) button("add");
    add.fire();
    TextField line = field("What are they looking for?");
    assertThat(line.isFocused()).isTrue();

    line.setText("a mooring");
    window.press(KeyCode.ENTER);
    assertThat(sight().page().beforeYouTalk().needs()).hasSize(3);
    assertThat(line.isFocused()).isTrue();

    window.press(KeyCode.ESCAPE);
    assertThat(add.isFocused()).isTrue();
    assertThat(line.getParent().isVisible()).isFalse();
  }

  @Test
  void theRhythmShowsTheGapsItComesFrom() {
    assertThat(texts()).noneMatch(text -> text.startsWith("18 days: "));

    press("You talk about every 18 days.");

    assertThat(texts()).contains("18 days: 19 September – 7 October");
  }

  @Test
  void whoAsksWhyFindsTheGapsOpen() {
    model.seek(new Happened.Rhythm());

    assertThat(texts()).contains("18 days: 19 September – 7 October");
    assertThat(focused())
        .isInstanceOfSatisfying(
            Hyperlink.class,
            link -> assertThat(link.getText()).isEqualTo("You talk about every 18 days."));
  }

  @Test
  void anotherPersonIsTiedByNameAndWord() {
    studio.add("Rosa Peris");
    window.scene().getRoot().lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> "Who?".equals(link.getAccessibleHelp()))
        .forEach(ButtonBase::fire);
    assertThat(focused()).isInstanceOf(TextField.class);

    ((TextField) focused()).setText("rosa");
    window.press(KeyCode.ENTER);
    var what = (TextField) focused();
    assertThat(what.getPromptText()).isEqualTo("What are they?");
    what.setText("friend");
    window.press(KeyCode.ENTER);
    assertThat(((TextField) focused()).getPromptText()).isEqualTo("Note, if you like");
    press("Connect");

    assertThat(sight().page().connections())
        .anyMatch(tied -> tied.other().name().equals("Rosa Peris"));
    assertThat(texts()).doesNotContain("Connect");
  }

  @Test
  void theHeaderLeadsToTheOrganisationTheNumberAndTheAddress() {
    press("Velas Norte");
    press("+34\u00a0944\u00a011\u00a022\u00a033");
    press("marta@velasnorte.example");

    assertThat(studio.gone()).containsExactly(new Destination.Organisation("Velas Norte"));
    assertThat(reached.asked())
        .containsExactly("call +34 944 11 22 33", "mail marta@velasnorte.example");
  }

  @Test
  void whoIsInMemoryIsNeitherReachedNorReminded() {
    studio.set("Marta Gil", "died", "2026-11-02");
    window.layout();

    assertThat(texts())
        .contains("In memory, 2 November 2026", "Edit", "Timeline")
        .doesNotContain(
            "Reach", "Talked today", "Stay in touch", "Before you talk", "Knows me for");
  }

  @Test
  void whoIsGoneLeavesOneSentenceAndTheWayBack() {
    studio.services().people().remove(List.of(id), Studio.NOW);
    studio.settle();
    window.layout();
    assertThat(texts())
        .contains("Marta Gil is not in your network any more.")
        .doesNotContain("Timeline");

    press("Undo");

    assertThat(texts()).contains("Marta Gil", "Timeline");
  }

  @Test
  void theLanguageSwitchesAtOnce() {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    window.layout();

    assertThat(texts())
        .contains("Antes de hablar", "Contactar", "logistics, mucho", "llamada", "todo")
        .doesNotContain("Before you talk", "call", "all");
  }

  private Sight sight() {
    return Objects.requireNonNull(model.sight().get());
  }

  private Node focused() {
    return window.scene().getFocusOwner();
  }

  private List<Row> rows() {
    return window.scene().getRoot().lookupAll(".row").stream().map(Row.class::cast).toList();
  }

  /// The words of all texts that can be seen.
  private List<String> texts() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(PersonViewTest::isSeen)
        .map(Labeled::getText)
        .toList();
  }

  private void press(String words) {
    button(words).fire();
    window.layout();
  }

  private ButtonBase button(String words) {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(PersonViewTest::isSeen)
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private TextField field(String prompt) {
    return window.scene().getRoot().lookupAll(".text-input").stream()
        .map(TextField.class::cast)
        .filter(field -> prompt.equals(field.getPromptText()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private static String nameOf(Node node) {
    if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
      return labeled.getText();
    }
    String name = node.getAccessibleText() == null ? "" : node.getAccessibleText();
    return node instanceof Row ? name.substring(0, name.indexOf(". ")) : name;
  }
}
