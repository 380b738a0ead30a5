package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.photo.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attach`, `photo`, `attachments`, and what `show`, `check` and `export` say of files.
class AttachmentCommandsTest {
  @TempDir Path folder;
  @TempDir Path outside;
  private Household home;
  private Path cv;
  private Path picture;

  @BeforeEach
  void live() throws IOException {
    home = Household.in(folder);
    home.done("add", "Ana García");
    cv = Files.writeString(outside.resolve("cv.pdf"), "everything she did");
    picture = Files.write(outside.resolve("ana.png"), Pictures.png(30, 30, 0xFF0000));
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void filesGoInAreListedAndComeOut() throws IOException {
    assertThat(home.done("attach", "Ana", cv.toString()))
        .isEqualTo("Ana García has one more file.\n");
    assertThat(home.done("photo", "Ana", picture.toString()))
        .isEqualTo("Ana García has a photo.\n");

    assertThat(home.done("attachments", "Ana").lines())
        .containsExactly("ana.png  1 KB  photo", "cv.pdf   1 KB  file");
    assertThat(home.done("attachments", "Ana", "--json"))
        .contains("\"name\":\"cv.pdf\"")
        .contains("\"bytes\":18");
    assertThat(home.done("show", "Ana")).contains("cv.pdf (1 KB)");
    Path out = Files.createDirectory(outside.resolve("out"));
    assertThat(home.done("attachments", "Ana", "--to", out.toString()).lines()).hasSize(2);
    assertThat(out.resolve("cv.pdf")).hasContent("everything she did");
    assertThat(out.resolve("ana.jpg")).exists();

    home.done("attachments", "Ana", "--remove", "cv.pdf");
    home.done("photo", "Ana", "--remove");
    assertThat(home.done("attachments", "Ana")).isEqualTo("No files.\n");
    home.done("undo");
    assertThat(home.done("attachments", "Ana").lines()).hasSize(1);
  }

  @Test
  void whatWillNotDoIsSaidAndChangesNothing() throws IOException {
    assertThat(home.run("attach", "Ana", outside.resolve("no.pdf").toString()).exit()).isEqualTo(1);
    assertThat(home.run("photo", "Ana", cv.toString()).err())
        .contains("That is no picture that Siembra can read.");
    assertThat(home.run("photo", "Ana").exit()).isEqualTo(2);
    assertThat(home.run("attachments", "Ana", "--remove", "no.pdf").exit()).isEqualTo(1);
    assertThat(home.run("attachments", "Ana", "--to", outside.resolve("no").toString()).exit())
        .isEqualTo(1);
    assertThat(home.done("attachments", "Ana")).isEqualTo("No files.\n");
  }

  @Test
  void theCheckNamesWhatIsMissing() throws IOException {
    home.done("attach", "Ana", cv.toString());
    assertThat(home.done("check")).endsWith("Everything is as it should be.\n");
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().matches(".*[0-9a-f]{64}")).toList()) {
        Files.delete(file);
      }
    }

    var checked = home.run("check");

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.out()).contains("“cv.pdf” of Ana García is missing.");
    assertThat(home.run("check", "--json").out()).contains("\"ok\":false").contains("cv.pdf");
  }
}
