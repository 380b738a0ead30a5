package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the window, from end to end.
final class JourneyTest {
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
  void aTalkLoggedWithTwoClicksEndsBeingQuietAndIsUndone() {
    window.logAgo(47, "called @\"Marta Gil\" nervous about the audit");
    window.set("Marta Gil", "cadence", "18");
    window.sees("Not heard from in a while");

    window.point("Marta Gil");
    window.choose("Log", "A call");
    window.doesNotSee("Not heard from in a while");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Not heard from in a while");
  }
}
