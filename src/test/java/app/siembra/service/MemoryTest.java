package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Memory.WindowPlace;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window remembers from one start to the next.
final class MemoryTest {
  @TempDir Path folder;

  @Test
  void thePlaceOfTheWindowAndTheWelcomeOutliveTheProgram() {
    WindowPlace first = new WindowPlace(10, 20, 900, 640, false);
    WindowPlace last = new WindowPlace(-1280, 0, 1280, 800, true);
    try (Desk desk = Desk.at(folder)) {
      assertThat(desk.services.memory().place()).isEmpty();
      assertThat(desk.services.memory().welcomed()).isFalse();
      desk.services.memory().place(first);
      desk.services.memory().place(last);
      desk.services.memory().welcome();
      desk.services.memory().welcome();
    }
    try (Desk desk = Desk.at(folder)) {
      assertThat(desk.services.memory().place()).contains(last);
      assertThat(desk.services.memory().welcomed()).isTrue();
    }
  }

  /// Egypt writes other digits.
  @Test
  void thePlaceOfTheWindowIsReadBackInAnyCountry() {
    Locale before = Locale.getDefault();
    WindowPlace place = new WindowPlace(10, 20, 900, 640, false);
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try (Desk desk = Desk.at(folder)) {
      desk.services.memory().place(place);

      assertThat(desk.services.memory().place()).contains(place);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsRememberedIsNoChangeToTakeBack() {
    try (Desk desk = Desk.at(folder)) {
      desk.add("Ana");
      desk.services.memory().welcome();

      assertThat(desk.history()).isEqualTo("add");
      desk.services.undo().undo(Desk.NOW);
      assertThat(desk.services.people().all()).isEmpty();
      assertThat(desk.services.memory().welcomed()).isTrue();
    }
  }
}
