package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.store.Opening.Damage;
import app.siembra.store.Opening.Locked;
import app.siembra.store.Opening.NewerSchema;
import app.siembra.store.Opening.NoAccess;
import app.siembra.store.Opening.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("new/data; INIT=drop ~ ñ");
  }

  private Path file() {
    return folder().resolve("siembra.mv.db");
  }

  private void build() {
    Databases.open(folder()).close();
  }

  @Test
  void makesTheFolderAndAnEmptyNetworkOnTheFirstRun() throws IOException {
    build();
    assertThat(namesIn(folder()))
        .containsExactly(
            "backups", "siembra-000000000000.journal", "siembra.lock", "siembra.mv.db");
  }

  @Test
  void opensAgainWhatItMade() {
    build();
    Databases.open(folder()).close();
    assertThat(file()).isNotEmptyFile();
  }

  @Test
  void keepsFolderAndFilesToTheirOwner() throws IOException {
    assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (Database open = Databases.open(folder())) {
      open.readSession(
          session -> session.query("select count(*) from setting").mapTo(int.class).one());
      assertThat(permissions(folder())).isEqualTo("rwx------");
      assertThat(permissions(folder().getParent())).isEqualTo("rwx------");
      for (String name : namesIn(folder())) {
        assertThat(permissions(folder().resolve(name)))
            .as(name)
            .isEqualTo(Files.isDirectory(folder().resolve(name)) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void refusesAFolderThatIsOpen() {
    try (Database open = Databases.open(folder())) {
      assertThat(Database.open(folder())).isInstanceOf(Locked.class);
      int answer = open.readSession(session -> 1);
      assertThat(answer).isEqualTo(1);
    }
    build();
  }

  @Test
  void refusesANewerSchemaAndLeavesTheFileAsItWas() throws IOException {
    build();
    try (MVStore store = MVStore.open(file().toString())) {
      store.setStoreVersion(Schema.CURRENT.newest() + 1);
    }
    byte[] before = Files.readAllBytes(file());
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file(), longAgo);

    assertThat(Database.open(folder()))
        .isEqualTo(new NewerSchema(Schema.CURRENT.newest() + 1, Schema.CURRENT.newest()));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file())).isEqualTo(longAgo);
  }

  @Test
  void tellsAnEmptyFileFromABrokenAndAForeignOne() throws IOException {
    Files.createDirectories(folder());
    Files.createFile(file());
    assertThat(damage()).isEqualTo(Damage.EMPTY);
    Files.writeString(file(), "not a database ".repeat(1000));
    assertThat(damage()).isEqualTo(Damage.BROKEN);
    Files.delete(file());
    MVStore.open(file().toString()).close();
    assertThat(damage()).isEqualTo(Damage.FOREIGN);
  }

  private Damage damage() {
    return ((Unreadable) Database.open(folder())).damage();
  }

  @Test
  void saysWhereItCannotMakeTheFolder() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "in the way");
    assertThat(Database.open(file)).isInstanceOf(NoAccess.class);
    assertThat(Database.open(file.resolve("below"))).isInstanceOf(NoAccess.class);
  }

  @Test
  void startsAnewWhereTheFirstRunWasKilledHalfWay() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("siembra-unfinished.mv.db"), "half a database");
    build();
    assertThat(namesIn(folder()))
        .containsExactly(
            "backups", "siembra-000000000000.journal", "siembra.lock", "siembra.mv.db");
  }

  @Test
  void knowsTheNewestScript() throws Exception {
    Path scripts = Path.of(Schema.class.getResource("V001__network.sql").toURI()).getParent();
    assertThat(namesIn(scripts).stream().filter(name -> name.endsWith(".sql")))
        .last()
        .asString()
        .startsWith("V%03d__".formatted(Schema.CURRENT.newest()));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
