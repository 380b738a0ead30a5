package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What lies over the screens: sheets and notices.
@ExtendWith(OnWindowThread.class)
class LayersTest {
  @Nested
  class ASheet {
    private final Button below = new Button("below");
    private final TextField first = new TextField();
    private final Button last = new Button("last");
    private final Overlay overlay = new Overlay();
    private final StackPane window = new StackPane(below, overlay);

    @Test
    void takesTheFocusAndGivesItBack() {
      try (var shown = ShownWindow.of(window)) {
        below.requestFocus();

        overlay.show("Log", new VBox(first, last));
        assertThat(shown.scene().getFocusOwner()).isSameAs(first);

        shown.press(KeyCode.ESCAPE);
        assertThat(overlay.open().get()).isFalse();
        assertThat(shown.scene().getFocusOwner()).isSameAs(below);
      }
    }

    @Test
    void keepsTheFocusInside() {
      try (var shown = ShownWindow.of(window)) {
        overlay.show("Log", new VBox(first, last));

        last.requestFocus();
        last.requestFocusTraversal(TraversalDirection.NEXT);
        assertThat(shown.scene().getFocusOwner()).isSameAs(first);

        first.requestFocusTraversal(TraversalDirection.PREVIOUS);
        assertThat(shown.scene().getFocusOwner()).isSameAs(last);
      }
    }
  }

  @Nested
  class ANotice {
    private final Notices notices = new Notices();
    private final NoticeLayer layer = new NoticeLayer(notices);
    private final List<String> done = new ArrayList<>();

    @Test
    void undoesOnceAndGoes() {
      notices.done("Logged: Marta", "Undo", () -> done.add("undo"));
      try (var shown = ShownWindow.of(layer)) {
        button(shown, "Undo").fire();

        assertThat(done).containsExactly("undo");
        assertThat(notices.showing()).isEmpty();
      }
    }

    @Test
    void makesRoomForTheNextButNotForWork() {
      var running = new Running(Runnable::run);
      notices.working("Importing", "Cancel", running);
      notices.done("Logged: Marta", "Undo", () -> {});
      notices.say("Copied");

      assertThat(notices.showing())
          .extracting(Notices.Notice::words)
          .containsExactly("Importing", "Copied");
    }

    @Test
    void ofWorkIsThereUntilTheWorkIsOverAndCanCancelIt() {
      var running = new Running(Runnable::run);
      notices.working("Importing", "Cancel", running);
      try (var shown = ShownWindow.of(layer)) {
        button(shown, "Cancel").fire();
        assertThat(running.cancelled()).isTrue();
        assertThat(notices.showing()).hasSize(1);

        running.ended();
        assertThat(notices.showing()).isEmpty();
      }
    }

    @Test
    void ofWorkIsNotOverTheFootOfAPage() {
      var page = new Page(new Button("at the foot"));
      try (var shown = ShownWindow.of(new StackPane(page, layer))) {
        var body = (VBox) page.getContent();
        double before = body.getInsets().getBottom();
        var running = new Running(Runnable::run);
        notices.working("Importing", "Cancel", running);
        shown.layout();
        double notice = layer.getChildren().getFirst().getLayoutBounds().getHeight();

        assertThat(body.getInsets().getBottom()).isGreaterThan(notice + 20);
        running.ended();
        shown.layout();
        assertThat(body.getInsets().getBottom()).isEqualTo(before);
      }
    }

    private Button button(ShownWindow shown, String words) {
      return shown.scene().getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().equals(words))
          .findFirst()
          .orElseThrow();
    }
  }
}
