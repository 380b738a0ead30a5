package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class ChipFieldTest {
  private final List<String> known = List.of("Ana López", "Ana Mora", "Luis Gil");
  private final ChipField.Offer<String> offer =
      new ChipField.Offer<>(
          typed -> known.stream().filter(name -> name.startsWith(typed)).toList(),
          typed -> typed.startsWith("#") ? Optional.of(typed) : Optional.empty(),
          name -> new OfferList.Look(new Label("@"), name, ""),
          name -> new ReadOnlyStringWrapper("Remove " + name));
  private final ChipField<String> field = new ChipField<>(new SameThreadTasks(), offer);

  @Test
  void enterTakesTheFirstThatFits() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("Ana");
      window.press(KeyCode.ENTER);
      field.input().setText("Ana");
      window.press(KeyCode.ENTER);

      assertThat(field.chosen()).containsExactly("Ana López", "Ana Mora");
      assertThat(field.input().getText()).isEmpty();
    }
  }

  @Test
  void theArrowsMarkAnotherAndEscapeClosesTheList() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("Ana");
      window.press(KeyCode.DOWN);
      window.press(KeyCode.ENTER);
      field.input().setText("Ana");
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.ENTER);

      assertThat(field.chosen()).containsExactly("Ana Mora");
    }
  }

  @Test
  void whatFitsNothingStaysWhereItIs() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("Bo");
      window.press(KeyCode.ENTER);

      assertThat(field.chosen()).isEmpty();
      assertThat(field.input().getText()).isEqualTo("Bo");
    }
  }

  @Test
  void aCommaTakesSomethingNew() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("#boats");
      window.type(",");
      field.input().setText("#left");
      field.takeTyped();

      assertThat(field.chosen()).containsExactly("#boats", "#left");
    }
  }

  @Test
  void theCommaThatTakesIsNotLeftInTheField() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("#boats");
      window.press(KeyCode.COMMA);
      window.type(",");

      assertThat(field.chosen()).containsExactly("#boats");
      assertThat(field.input().getText()).isEmpty();
    }
  }

  @Test
  void aCommaWhereOnlyKnownOnesCanBeTakenIsWritten() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.input().requestFocus();
      field.input().setText("Mora");
      field.input().end();
      window.press(KeyCode.COMMA);
      window.type(",");

      assertThat(field.input().getText()).isEqualTo("Mora,");
    }
  }

  @Test
  void enterWaitsForTheAnswerToWhatIsTypedNow() {
    var tasks = SameThreadTasks.held();
    var slow = new ChipField<>(tasks, offer);
    try (var window = ShownWindow.of(new VBox(slow, other()))) {
      slow.input().requestFocus();
      slow.input().setText("Ana");
      tasks.settle();
      slow.input().setText("Luis");
      window.press(KeyCode.ENTER);
      assertThat(slow.chosen()).isEmpty();

      tasks.settle();
      assertThat(slow.chosen()).containsExactly("Luis Gil");
    }
  }

  @Test
  void aChipGoesByAClickAndByBackspace() {
    try (var window = ShownWindow.of(new VBox(field, other()))) {
      field.chosen().setAll("Ana López", "Ana Mora", "Luis Gil");
      window.layout();
      ((Button) field.lookupAll(".chip").toArray()[1]).fire();
      field.input().requestFocus();
      window.press(KeyCode.BACK_SPACE);

      assertThat(field.chosen()).containsExactly("Ana López");
    }
  }

  @Test
  void ofOneTheNewTakesThePlaceOfTheOld() {
    try (var window = ShownWindow.of(new VBox(field.single(), other()))) {
      field.chosen().setAll("Luis Gil");
      field.input().requestFocus();
      field.input().setText("Ana");
      window.press(KeyCode.ENTER);

      assertThat(field.chosen()).containsExactly("Ana López");
    }
  }

  @Test
  void leavingTakesWhatIsTypedWhereItIsSavedAtOnceAndTheFocusGoesOn() {
    var other = other();
    try (var window = ShownWindow.of(new VBox(field.takingWhenLeft(), other))) {
      field.input().requestFocus();
      field.input().setText("#sailing");
      other.requestFocus();

      assertThat(field.chosen()).containsExactly("#sailing");
      assertThat(window.scene().getFocusOwner()).isEqualTo(other);
    }
  }

  @Test
  void whatIsHandedOverIsNotKept() {
    List<String> received = new ArrayList<>();
    try (var window = ShownWindow.of(new VBox(field.handingOver(received::add), other()))) {
      field.input().requestFocus();
      field.input().setText("Luis");
      window.press(KeyCode.ENTER);

      assertThat(received).containsExactly("Luis Gil");
      assertThat(field.chosen()).isEmpty();
      assertThat(field.input().getText()).isEmpty();
    }
  }

  private Button other() {
    return new Button("other");
  }
}
