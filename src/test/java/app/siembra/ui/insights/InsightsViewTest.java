package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.service.ObjectiveRow;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Theme.Appearance;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import atlantafx.base.controls.Popover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnWindowThread.class)
class InsightsViewTest {
  @TempDir Path folder;
  private Plans plans;
  private InsightsView view;

  @BeforeEach
  void open() {
    plans = Plans.at(folder);
    view = new InsightsView(plans.model(), plans.studio.speech());
  }

  @AfterEach
  void close() {
    plans.close();
  }

  @Test
  void beingDoneAsksWhatCameOfItAndFoldsItAway() {
    var _ = plans.set(5, ObjectiveKind.OPPORTUNITY, "A flat in Bilbao", null, List.of());
    try (var _ = ShownWindow.of(view.node())) {
      button("Done…").fire();
      Node content = popover().getContentNode();
      ((TextArea) content.lookup(".text-area")).setText("Luis knew of one.");
      ((Button) content.lookup(".button")).fire();
      plans.studio.settle();

      ObjectiveRow row = plans.studio.services().objectives().all(Studio.NOW).getFirst();
      assertThat(row.objective().outcome()).isEqualTo("Luis knew of one.");
      assertThat(row.objective().isOpen(Studio.TODAY)).isFalse();
      assertThat(view.node().lookupAll(".card > .folded > .link").size()).isEqualTo(1);
    }
  }

  @Test
  void theFormOfAFriendshipBeginsAtItsWords() {
    var model = new ObjectiveFormViewModel(plans.studio.services(), plans.studio.desk());
    model.begin(ObjectiveKind.FRIENDSHIP);
    var overlay = new Overlay();
    try (var window = ShownWindow.of(overlay)) {
      overlay.show(
          "form",
          new ObjectiveFormView(model, plans.studio.speech(), plans.studio.desk().tasks()).node());

      assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
    }
  }

  @Test
  void arrowsGoFromOneToTheNextEnterOpensItsFormAndDeleteTakesItOut() {
    ObjectiveId older = plans.set(5, ObjectiveKind.OPPORTUNITY, "A flat", null, List.of("housing"));
    ObjectiveId newer = plans.set(1, ObjectiveKind.LEARNING, "Law", null, List.of());
    try (var window = ShownWindow.of(view.node())) {
      List<Node> rows = List.copyOf(view.node().lookupAll(".row-column > .row"));
      rows.getFirst().requestFocus();
      window.press(KeyCode.DOWN);
      window.press(KeyCode.ENTER);
      assertThat(plans.studio.gone()).containsExactly(new Destination.EditObjective(older));

      window.press(KeyCode.DELETE);
      plans.studio.settle();
      assertThat(plans.studio.services().objectives().all(Studio.NOW))
          .extracting(row -> row.objective().id())
          .containsExactly(newer);
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1", "SPANISH, DARK, 2"})
  void theQuestionWhatCameOfItIsWhole(Language language, Appearance appearance, double size)
      throws IOException {
    plans.studio.speech().speak(Voice.in(language, Studio.TODAY));
    var owner = new Button();
    try (var _ = ShownWindow.of(owner)) {
      OutcomePopover.under(owner, plans.studio.speech(), _ -> {});
      Popover popover = popover();
      Node content = popover.getContentNode();
      popover.setContentNode(new StackPane());
      popover.hide(Duration.ZERO);
      Pictures.draw(
          Pictures.scene(new StackPane(content), appearance, size, 640, 480),
          "insights-outcome-" + language);
      assertThat(Pictures.cutOff(content)).isEmpty();
    }
  }

  private Button button(String words) {
    return view.node().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Popover popover() {
    return Window.getWindows().stream()
        .filter(Popover.class::isInstance)
        .map(Popover.class::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
