package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One line that says everything, from its chips to what it leaves, and back by one undo.
final class WorkedExampleTest {
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
  void theWorkedExampleIsAllThereAndOneUndoBringsAllOfItBack() {
    PersonId ana = window.add("Ana López");
    PersonId luis = window.add("Luis Peña");

    window.press(KeyCode.CONTROL, KeyCode.L);
    window.sees("Enter saves · Ctrl+Enter next");
    window.type(
        "ayer café con @Ana y @Luis, hablan de mudarse #vivienda ?piso en Getxo"
            + " +les presenté al gestor !en 2 semanas");
    for (String chip :
        List.of(
            "Ana López",
            "Luis Peña",
            "yesterday\u00A0· Sunday 22 November",
            "face to face",
            "#vivienda",
            "you helped · introduction, small: les presenté al gestor",
            "looking for: piso en Getxo",
            "in 2 weeks\u00A0· Monday 7 December",
            "“hablan de mudarse”")) {
      window.sees(chip);
    }
    window.press(KeyCode.ENTER);
    window.doesNotSee("Enter saves · Ctrl+Enter next");

    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.sees("This year you have helped 2 people");
    for (PersonId each : List.of(ana, luis)) {
      window.go(new Destination.Person(each));
      window.sees("Hablan de mudarse");
      window.sees("Les presenté al gestor");
    }
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.sees("Les presenté al gestor");
    assertThat(dueOn(OpenWindow.TODAY.plusDays(13))).isEmpty();
    assertThat(dueOn(OpenWindow.TODAY.plusDays(14))).containsExactly(ana, luis);

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Nothing noted yet. Have you helped somebody lately?");
    window.go(new Destination.Person(luis));
    window.doesNotSee("Hablan de mudarse");
    assertThat(dueOn(OpenWindow.TODAY.plusDays(14))).isEmpty();
    var about = window.services().people().page(ana, OpenWindow.NOW);
    assertThat(about.beforeYouTalk().needs()).isEmpty();
    assertThat(about.timeline())
        .noneMatch(entry -> entry.kind() == TimelineEntry.Kind.TALK)
        .noneMatch(entry -> entry.kind() == TimelineEntry.Kind.HELP);
  }

  /// Whom what Today shows as due on that day is about.
  private List<PersonId> dueOn(LocalDate day) {
    return window.services().reminding().today(OpenWindow.NOW.asOf(day)).open().followUps().stream()
        .flatMap(promise -> promise.followUp().people().stream())
        .toList();
  }
}
