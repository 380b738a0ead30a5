package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.nav.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drags a file with the mouse and lets it go on the window.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class FileDropDisplayTest {
  @TempDir Path folder;
  private ShellFixture fixture;
  private Path file;

  @Start
  void show(Stage stage) throws IOException {
    file = Files.writeString(folder.resolve("contacts.vcf"), "BEGIN:VCARD\n");
    fixture = new ShellFixture();
    var source = new Label("contacts.vcf");
    source.setId("source");
    source.setOnDragDetected(
        event -> {
          var content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          source.startDragAndDrop(TransferMode.COPY).setContent(content);
          event.consume();
        });
    var ground = new BorderPane(fixture.shell.node());
    ground.setTop(source);
    stage.setScene(new Scene(ground, 900, 600));
    stage.show();
  }

  @Test
  void aFileThatIsLetGoOnTheWindowIsLookedInto(FxRobot robot) throws Exception {
    robot.drag("#source").moveBy(0, 60).moveBy(200, 200).drop();

    var expected = new Destination.ImportExport(List.of(file));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fixture.views.containsKey(expected));
    assertThat(fixture.views).containsKey(expected);
  }
}
