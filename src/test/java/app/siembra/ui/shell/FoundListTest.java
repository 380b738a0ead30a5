package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Excerpt;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class FoundListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void theMarkedRowStaysInSightWhenMoreIsFound() {
    var list = new FoundList(new Speech(Voice.in(Language.ENGLISH, TODAY)), _ -> {});
    var people = IntStream.range(0, 60).mapToObj(each -> found("Person " + each)).toList();
    Finds finds = new Finds(people, List.of(), List.of(), List.of(), "person", true);
    try (var window = ShownWindow.of(list)) {
      list.show(finds);
      list.move(40);
      assertThat(isInSight(list)).isTrue();

      list.show(finds.with(List.of(), List.of(found("nervous about the audit"))));
      window.layout();

      assertThat(list.marked()).contains(people.get(40));
      assertThat(isInSight(list)).isTrue();
    }
  }

  private static Found found(String title) {
    return Found.somebody(Excerpt.plain(title), "", "", Excerpt.plain(""), new Destination.Today());
  }

  private static boolean isInSight(FoundList list) {
    Node row =
        list.getContent().lookupAll(".row").stream()
            .filter(each -> each.getPseudoClassStates().contains(Styles.MARKED))
            .findFirst()
            .orElseThrow();
    return list.localToScene(list.getLayoutBounds())
        .contains(row.localToScene(row.getLayoutBounds()));
  }
}
