package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class DirectoriesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Linux      |               |        | /home/ana/.local/share/siembra
          Linux      | XDG_DATA_HOME | /data  | /data/siembra
          Linux      | XDG_DATA_HOME | data   | /home/ana/.local/share/siembra
          FreeBSD    | XDG_DATA_HOME | /data  | /data/siembra
          Mac OS X   | XDG_DATA_HOME | /data  | /home/ana/Library/Application Support/Siembra
          Windows 11 | APPDATA       | /roam  | /roam/Siembra
          Windows 11 |               |        | /home/ana/AppData/Roaming/Siembra
          """)
  void keepsDataWhereTheSystemWantsIt(String system, String name, String value, String place) {
    Map<String, String> environment = name == null ? Map.of() : Map.of(name, value);

    assertThat(Directories.standard(system, Path.of("/home/ana"), environment).data())
        .isEqualTo(Path.of(place));
  }

  @Test
  void makesFoldersForTheUserAlone() throws IOException {
    Directories directories = Directories.at(folder.resolve("new/siembra"));

    directories.make();

    assertThat(permissions(directories.data())).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
    assertThat(directories.log()).startsWithRaw(directories.data());
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Directories.at(file).make()).isInstanceOf(IOException.class);
  }

  @Test
  void knowsOneFolderUnderAllItsNames() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThat(Directories.at(link).realData())
        .isEqualTo(Directories.at(folder.resolve("x/../real")).realData());
    assertThat(Directories.at(link.resolve("later")).realData())
        .isEqualTo(real.toRealPath().resolve("later"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
