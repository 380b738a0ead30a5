package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SocketPlacesTest {
  @TempDir Path folder;
  private Path runtime;
  private Path temporary;

  @BeforeEach
  void makeTheSystemsFolders() throws IOException {
    runtime = Files.createDirectory(folder.resolve("run"));
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  @Test
  void liesInTheUsersRunTimeFolder() throws IOException {
    assertThat(places(runtime.toString(), "data").make().getParent())
        .isEqualTo(runtime.resolve("siembra"));
  }

  @Test
  void liesInAPrivateTemporaryFolderWhereThereIsNoRunTimeFolder() throws IOException {
    Path socket = places("", "data").make();

    assertThat(socket.getParent().getParent()).isEqualTo(temporary);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void passesOverAPathThatIsTooLongForASocket() throws IOException {
    assertThat(places("/" + "r".repeat(90), "data").make()).startsWithRaw(temporary);
  }

  @Test
  void passesOverARunTimeFolderThatCannotBeHad() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(places(file.toString(), "data").make()).startsWithRaw(temporary);
  }

  @Test
  void speaksToNoSocketInAFolderThatOthersCanReach() throws IOException {
    SocketPlaces places = places(runtime.toString(), "data");
    Path mine = places.make();
    assertThat(places.safe()).containsExactly(mine);

    Files.setPosixFilePermissions(mine.getParent(), PosixFilePermissions.fromString("rwxrwx---"));

    assertThat(places.safe()).isEmpty();
    assertThat(places.make()).startsWithRaw(temporary);
  }

  @Test
  void followsNoLinkInTheTemporaryFolder() throws IOException {
    SocketPlaces places = places("", "data");
    Path elsewhere =
        Files.createDirectory(
            folder.resolve("elsewhere"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createSymbolicLink(places.folders().getFirst(), elsewhere);

    assertThat(places.safe()).isEmpty();
    assertThatThrownBy(places::make).isInstanceOf(IOException.class);
  }

  @Test
  void hasOneNamePerDataFolder() throws IOException {
    assertThat(places("", "a").name()).isNotEqualTo(places("", "b").name());
    assertThat(places("", "a").name()).isEqualTo(places("", "b/../a").name());
  }

  private SocketPlaces places(String runtimeFolder, String data) throws IOException {
    return SocketPlaces.of(
        Directories.at(folder.resolve(data)),
        new Machine(
            "Linux",
            System.getProperty("user.name"),
            folder,
            temporary,
            folder,
            Locale.ROOT,
            Map.of("XDG_RUNTIME_DIR", runtimeFolder)));
  }
}
