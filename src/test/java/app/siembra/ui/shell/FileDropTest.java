package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the window does with files that are dropped on it; the desktop's own part of it needs a
/// hand with a mouse.
@ExtendWith(OnWindowThread.class)
class FileDropTest {
  private static final List<File> FILES = List.of(new File("contacts.vcf"), new File("more.csv"));

  private ShellFixture fixture;
  private ShownWindow window;
  private FileDrop drop;

  @BeforeEach
  void show() {
    fixture = new ShellFixture();
    window = ShownWindow.of(fixture.shell.node());
    drop = (FileDrop) fixture.shell.node().lookup(".drop-veil");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void filesLeadToWhereTheyAreLookedInto() {
    assertThat(drop.isVisible()).isFalse();
    assertThat(drop.welcomes(FILES)).isTrue();

    drop.take(FILES);

    assertThat(fixture.views)
        .containsKey(
            new Destination.ImportExport(List.of(Path.of("contacts.vcf"), Path.of("more.csv"))));
  }

  @Test
  void goingBackToThatScreenDoesNotBringTheFilesAgain() {
    drop.take(FILES);
    window.press(Place.TODAY.keys());
    fixture.views.clear();

    window.press(Shortcut.BACK.keys());

    assertThat(fixture.views).containsOnlyKeys(new Destination.ImportExport());
  }

  @Test
  void nothingIsTakenWhileASheetIsOpenOrTheWindowIsCovered() {
    fixture.shell.go(Destination.Log.EMPTY);
    assertThat(drop.welcomes(FILES)).isFalse();

    fixture.shell.back();
    assertThat(drop.welcomes(FILES)).isTrue();
    assertThat(drop.welcomes(List.of())).isFalse();

    window.press(Shortcut.COVER.keys());
    assertThat(drop.welcomes(FILES)).isFalse();
  }
}
