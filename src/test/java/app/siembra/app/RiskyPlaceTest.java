package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a data folder had better not lie, and that it is said once.
class RiskyPlaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /home/ana/Dropbox/siembra                                        | DROPBOX
          /home/ana/Dropbox (Personal)/siembra                             | DROPBOX
          /Users/ana/Library/CloudStorage/Dropbox-Velas/siembra            | DROPBOX
          /Users/ana/Library/CloudStorage/OneDrive-Personal/siembra        | ONEDRIVE
          /mnt/c/Users/ana/OneDrive - Velas Norte/siembra                  | ONEDRIVE
          /Users/ana/Library/Mobile Documents/com~apple~CloudDocs/siembra  | ICLOUD
          /mnt/c/Users/ana/iCloudDrive/siembra                             | ICLOUD
          /Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/Mi unidad/s | GOOGLE_DRIVE
          /home/ana/Google Drive/siembra                                   | GOOGLE_DRIVE
          /home/ana/Nextcloud/data/siembra                                 | NEXTCLOUD
          /home/ana/nextcloud2/siembra                                     | NEXTCLOUD
          /home/ana/ownCloud/siembra                                       | OWNCLOUD
          /home/ana/Syncthing/siembra                                      | SYNCTHING
          """)
  void aSyncedFolderIsKnownByItsName(Path path, SyncService service) {
    assertThat(RiskyPlace.of(path)).contains(new RiskyPlace.Synced(service));
  }

  @ParameterizedTest
  @CsvSource({
    ".stfolder,SYNCTHING",
    ".dropbox.cache,DROPBOX",
    ".nextcloudsync.log,NEXTCLOUD",
    ".owncloudsync.log,OWNCLOUD"
  })
  void aSyncedFolderIsKnownByWhatTheProgramLeavesInIt(String mark, SyncService service)
      throws IOException {
    Files.createDirectories(folder.resolve("shared").resolve(mark));

    assertThat(RiskyPlace.of(folder.resolve("shared/deep/siembra")))
        .contains(new RiskyPlace.Synced(service));
    assertThat(SyncService.of(folder.resolve("siembra"))).isEmpty();
  }

  @Test
  void aLinkIntoASyncedFolderIsFollowed() throws IOException {
    Path synced = Files.createDirectories(folder.resolve("Dropbox/siembra"));
    Path link = Files.createSymbolicLink(folder.resolve("data"), synced);

    assertThat(RiskyPlace.of(link)).contains(new RiskyPlace.Synced(SyncService.DROPBOX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/ana/.local/share/siembra",
        "/home/ana/code/dropbox-client/data",
        "/home/ana/sync/siembra",
        "/home/ana/OneDriveExport/siembra"
      })
  void anyOtherFolderIsFine(Path path) {
    assertThat(SyncService.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "9p",
        "afpfs",
        "webdav",
        "davfs",
        "ceph",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "NFS"
      })
  void aDriveOfAnotherComputerIsKnownByItsFileSystem(String type) {
    assertThat(RiskyPlace.network(Path.of("/mnt/siembra"), type))
        .contains(new RiskyPlace.Network(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ext4",
        "btrfs",
        "xfs",
        "zfs",
        "tmpfs",
        "overlay",
        "apfs",
        "NTFS",
        "exfat",
        "vfat",
        "fuseblk",
        "fuse.ntfs-3g",
        "fuse.lxcfs",
        ""
      })
  void aDriveOfThisComputerIsFine(String type) {
    assertThat(RiskyPlace.network(Path.of("/home/ana/siembra"), type)).isEmpty();
  }

  @Test
  void aShareOfWindowsIsKnownByItsPath() {
    assertThat(RiskyPlace.network(Path.of("\\\\server\\share\\siembra"), "NTFS")).isPresent();
  }

  @Test
  void isSaidOnceOfEachPlace() throws IOException {
    Path synced = Files.createDirectories(folder.resolve("Dropbox"));
    Path other = Files.createDirectories(folder.resolve("Nextcloud"));
    try (var studio = Studio.at(folder)) {
      var memory = studio.services().memory();

      assertThat(RiskyPlace.notYetSaid(synced, memory)).isPresent();
      assertThat(RiskyPlace.notYetSaid(synced, memory)).isEmpty();
      assertThat(RiskyPlace.notYetSaid(other, memory)).isPresent();
    }
  }

  @Test
  void advisesToPutOnlyBackupsThere() {
    Texts english = Texts.in(Language.ENGLISH);
    Texts spanish = Texts.in(Language.SPANISH);

    assertThat(new RiskyPlace.Synced(SyncService.DROPBOX).words(english))
        .contains("Dropbox", "only backups");
    assertThat(new RiskyPlace.Synced(SyncService.ICLOUD).words(spanish))
        .contains("iCloud Drive", "solo las copias de seguridad");
    assertThat(new RiskyPlace.Network("nfs").words(spanish)).contains("unidad de red");
  }

  @Test
  void aCommandSaysItWhenItMakesTheNetworkAndNeverAgain() throws IOException {
    Terminal terminal = new Terminal(Files.createDirectories(folder.resolve("Dropbox")));

    Terminal.Answer first = terminal.run("add", "Ana");
    assertThat(first.exit()).isZero();
    assertThat(first.out()).startsWith("Added Ana");
    assertThat(first.err())
        .contains("Dropbox")
        .endsWith("put only backups there.\n")
        .hasLineCount(1);

    assertThat(terminal.done("people")).endsWith("1 person\n");
  }
}
