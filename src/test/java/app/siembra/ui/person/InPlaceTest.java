package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
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

  private final Reached reached = new Reached();
  private Studio studio;
  private PersonId id;
  private ShownWindow window;

  @BeforeEach
  void show() {
    studio = Studio.at(folder);
    id = Marta.fill(studio);
    var model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    window = ShownWindow.of(new PersonView(model, studio.speech(), reached).node());
  }

  @AfterEach
  void close() {
    window.close();
    studio.close();
  }

  @Test
  void enterKeepsAValueAsOneChangeThatCanBeTakenBack() {
    int changes = changes();
    press("+34 944 11 22 33");
    type("944 11 22 34");
    window.press(KeyCode.ENTER);

    assertThat(stored().card().points().getFirst())
        .isEqualTo(new ContactPoint.Phone("944 11 22 34", "+34944112234", Label.of("work")));
    assertThat(changes()).isEqualTo(changes + 1);
    assertThat(focused()).isEqualTo(button("944 11 22 34"));
    assertThat(editors()).isEmpty();
    assertThat(texts()).contains("+34944112234");

    studio.services().undo().undo(Studio.NOW);
    studio.settle();
    window.layout();
    assertThat(texts()).contains("+34 944 11 22 33");
  }

  @Test
  void escapeLeavesItAsItWas() {
    int changes = changes();
    press("marta@velasnorte.example");
    type("nobody@nowhere");
    window.press(KeyCode.ESCAPE);

    assertThat(changes()).isEqualTo(changes);
    assertThat(focused()).isEqualTo(button("marta@velasnorte.example"));
    assertThat(editors()).isEmpty();
  }

  @Test
  void whatIsOpenedAndKeptAsItWasIsNoChange() {
    int changes = changes();
    for (String value : List.of("Marta Gil", "Bilbao", "Head of Operations, Velas Norte")) {
      press(value);
      window.press(KeyCode.ENTER);
    }

    assertThat(changes()).isEqualTo(changes);
    assertThat(editors()).isEmpty();
  }

  @Test
  void goingOnElsewhereKeepsWhatWasTyped() {
    press("marta@velasnorte.example");
    type("marta@gil.example");
    button("Edit").requestFocus();
    window.layout();

    assertThat(stored().card().points().get(1))
        .isEqualTo(new ContactPoint.Email("marta@gil.example", Label.of("work")));
    assertThat(focused()).isEqualTo(button("Edit"));
  }

  @Test
  void whatWillNotDoIsSaidBesideTheFieldAndNothingIsStored() {
    Person before = stored();
    press("marta@velasnorte.example");
    type("marta at gil");
    window.press(KeyCode.ENTER);

    assertThat(texts()).contains("“marta at gil” does not look like an e-mail address.");
    assertThat(stored()).isEqualTo(before);
    assertThat(editors()).hasSize(1);

    button("Edit").requestFocus();
    assertThat(editors()).hasSize(1);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void theThirtyFirstOfFebruaryIsRefused() {
    change(card -> card.withDates(List.of(SpecialDate.birthday(new PartialDate(1986, 2, 1)))));
    press("1 February 1986");
    fields().getFirst().setText("31 February 1986");
    fields().getFirst().requestFocus();
    window.press(KeyCode.ENTER);

    assertThat(texts()).contains("There is no such date: 31 February 1986.");
    assertThat(stored().card().dates())
        .containsExactly(SpecialDate.birthday(new PartialDate(1986, 2, 1)));
  }

  @Test
  void deleteTakesAValueOut() {
    button("marta@velasnorte.example").requestFocus();
    window.press(KeyCode.DELETE);

    assertThat(stored().card().points(ContactPoint.Email.class)).isEmpty();
  }

  @Test
  void aWholeNameIsEditedFromTheHeader() {
    press("Marta Gil");
    assertThat(((TextField) focused()).getText()).isEqualTo("Marta");
    type("Marta María");
    window.press(KeyCode.ENTER);

    assertThat(stored().displayName()).isEqualTo("Marta María Gil");
    assertThat(texts()).contains("Marta María Gil");
  }

  @Test
  void aNameIsNotEmptied() {
    change(card -> Card.EMPTY);
    press("Marta Gil");
    fields().forEach(field -> field.setText(""));
    window.press(KeyCode.ENTER);

    assertThat(texts()).contains("The name is empty.");
    assertThat(stored().displayName()).isEqualTo("Marta Gil");
  }

  @Test
  void workThatEndedStandsBelowWhatLasts() {
    change(
        card ->
            card.withPositions(
                List.of(
                    Position.of("Velas Norte", "Head of Operations"),
                    Position.of("Cruz Roja", "Volunteer"))));
    press("Head of Operations, Velas Norte");
    fields().get(5).setText("2025");
    window.press(KeyCode.ENTER);

    assertThat(stored().card().positions())
        .extracting(Position::organisation)
        .containsExactly("Cruz Roja", "Velas Norte");
    assertThat(texts()).contains("Head of Operations, Velas Norte, –2025");
  }

  @Test
  void anAddressStandsInTheOrderOfItsCountry() {
    change(
        card ->
            card.withPoints(
                List.of(
                    postal("1 Main St", "Austin", "TX", "78701", "United States"),
                    postal("Calle Mayor 3", "Cádiz", "", "11001", ""))));

    assertThat(texts())
        .contains("1 Main St\nAustin, TX 78701\nUnited States", "Calle Mayor 3\n11001 Cádiz");
  }

  private static ContactPoint postal(
      String street, String city, String region, String code, String country) {
    return new ContactPoint.Postal(
        new Address("", "", street, city, region, code, country), Label.NONE);
  }

  @Test
  void aValueIsCopiedBesideIt() {
    var _ = seldom("Copy +34 944 11 22 33");

    assertThat(reached.asked()).containsExactly("copy +34 944 11 22 33");
  }

  @Test
  void aLinkSaysWhereItLeadsAndOneThatLeadsNowhereIsNotFollowed() {
    change(
        card ->
            card.withPoints(
                List.of(
                    new ContactPoint.Link("gil.example/me", Label.NONE),
                    new ContactPoint.Link("javascript:alert(1)", Label.NONE))));
    var _ = seldom("Opens https://gil.example/me");

    assertThat(reached.asked()).containsExactly("open gil.example/me");
    assertThat(acts().filter(words -> words.startsWith("Opens"))).hasSize(1);
  }

  private void change(UnaryOperator<Card> edit) {
    studio
        .services()
        .people()
        .edit(id, person -> person.withCard(edit.apply(person.card())), Studio.NOW);
    studio.settle();
    window.layout();
  }

  private Person stored() {
    return studio.services().people().get(id);
  }

  private int changes() {
    return studio.services().undo().history(100).size();
  }

  private Node focused() {
    return window.scene().getFocusOwner();
  }

  private void type(String text) {
    ((TextField) focused()).setText(text);
  }

  private List<Node> editors() {
    return List.copyOf(window.scene().getRoot().lookupAll(".fact-editor"));
  }

  /// The lines of the fields that are open.
  private List<TextField> fields() {
    return editors().getFirst().lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .toList();
  }

  private Stream<Labeled> labeled() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(InPlaceTest::isSeen);
  }

  private List<String> texts() {
    return labeled().map(Labeled::getText).toList();
  }

  private Stream<String> acts() {
    return labeled().map(Labeled::getAccessibleText).filter(words -> words != null);
  }

  private boolean seldom(String words) {
    ((ButtonBase)
            labeled()
                .filter(each -> words.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow())
        .fire();
    return true;
  }

  private void press(String words) {
    button(words).requestFocus();
    button(words).fire();
    window.layout();
  }

  private ButtonBase button(String words) {
    return labeled()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(each -> words.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
