package app.siembra.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class TimelineViewTest {
  @TempDir Path folder;
  private Studio studio;
  private TimelineViewModel model;

  private TimelineView view(Studio made) {
    studio = made;
    model = new TimelineViewModel(studio.services(), studio.desk());
    return new TimelineView(model, studio.speech());
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void arrowsMoveEnterOpensTheFormAndDeleteTakesOut() {
    var view = view(Studio.at(folder));
    studio.logAgo(1, "call @Ana");
    studio.logAgo(2, "coffee with @Luis");
    try (var window = ShownWindow.of(view.node())) {
      var list = list(view);
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      window.press(KeyCode.DOWN);
      window.press(KeyCode.ENTER);
      var talk = (TimelineEntry.Talk) model.shown().getLast().entry();
      assertThat(studio.gone())
          .containsExactly(new Destination.EditInteraction(talk.interaction().id()));

      window.press(KeyCode.DELETE);

      assertThat(model.shown()).hasSize(1);
    }
  }

  @Test
  void onlyTheRowsInSightExistAndTheCursorStaysWhereItWas() {
    var view = view(Studio.withSample(folder, 60));
    try (var window = ShownWindow.of(view.node())) {
      assertThat(view.node().lookupAll(".timeline-row")).hasSizeLessThan(40);
      var list = list(view);
      list.getSelectionModel().select(3);
      Object before = ((Line) list.getItems().get(3)).key();

      model.more();
      studio.logAgo(0, "call @Somebody-New");
      window.layout();

      var chosen = (Line) Objects.requireNonNull(list.getSelectionModel().getSelectedItem());
      assertThat(chosen.key()).isEqualTo(before);
      assertThat(list.getItems()).hasSameSizeAs(model.shown());
    }
  }

  private static ListView<?> list(TimelineView view) {
    return (ListView<?>) view.node().lookup(".virtual-list");
  }
}
