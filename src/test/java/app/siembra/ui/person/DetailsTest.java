package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Label;
import app.siembra.model.OwnField;
import app.siembra.model.Position;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What an address book says, as the page shows and changes it.
@ExtendWith(OnWindowThread.class)
class DetailsTest {
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
  void workThatEndedStandsBelowWhatLasts() {
    page.change(
        card ->
            card.withPositions(
                List.of(
                    Position.of("Velas Norte", "Head of Operations"),
                    Position.of("Cruz Roja", "Volunteer"))));
    page.press("Head of Operations, Velas Norte");
    page.fields().get(5).setText("2025");
    page.press(KeyCode.ENTER);

    assertThat(page.stored().card().positions())
        .extracting(Position::organisation)
        .containsExactly("Cruz Roja", "Velas Norte");
    assertThat(page.texts()).contains("Head of Operations, Velas Norte, –2025");
  }

  @Test
  void anAddressStandsInTheOrderOfItsCountry() {
    page.change(
        card ->
            card.withPoints(
                List.of(
                    postal("1 Main St", "Austin", "TX", "78701", "United States"),
                    postal("Calle Mayor 3", "Cádiz", "", "11001", ""))));

    assertThat(page.texts())
        .contains("1 Main St\nAustin, TX 78701\nUnited States", "Calle Mayor 3\n11001 Cádiz");
  }

  private static ContactPoint postal(
      String street, String city, String region, String code, String country) {
    return new ContactPoint.Postal(
        new Address("", "", street, city, region, code, country), Label.NONE);
  }

  @Test
  void aValueIsCopiedBesideIt() {
    var _ = page.seldom("Copy +34 944 11 22 33");

    assertThat(page.reached.asked()).containsExactly("copy +34 944 11 22 33");
  }

  @Test
  void aLinkSaysWhereItLeadsAndOneThatLeadsNowhereIsNotFollowed() {
    page.change(
        card ->
            card.withPoints(
                List.of(
                    new ContactPoint.Link("gil.example/me", Label.NONE),
                    new ContactPoint.Link("javascript:alert(1)", Label.NONE))));
    var _ = page.seldom("Opens https://gil.example/me");

    assertThat(page.reached.asked()).containsExactly("open gil.example/me");
    assertThat(page.acts().filter(words -> words.startsWith("Opens"))).hasSize(1);
  }

  @Test
  void aFieldOfOnesOwnIsEditedAsTheLanguageWritesIt() {
    OwnField height = new OwnField("Height", OwnField.Kind.NUMBER, "1.7");
    page.studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    page.change(card -> card.withOwnFields(List.of(height)));
    page.press("1,7");
    page.type("1,75");
    page.press(KeyCode.ENTER);

    assertThat(page.stored().card().ownFields())
        .containsExactly(new OwnField("Height", OwnField.Kind.NUMBER, "1.75"));
    assertThat(page.studio.services().ownFields().all())
        .containsExactly(new FieldDefinition("Height", OwnField.Kind.NUMBER, List.of()));

    page.press("1,75");
    page.type("alta");
    page.press(KeyCode.ENTER);
    assertThat(page.texts()).contains("«alta» no es un número.");
  }
}
