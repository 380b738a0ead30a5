package app.siembra.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HashedFilesTest {
  @TempDir Path folder;
  private final Held disk = new Held();
  private HashedFiles files;
  private String contract;

  @BeforeEach
  void put() throws IOException {
    files = new HashedFiles(DataFolder.prepare(folder, disk));
    contract = kept("the contract");
  }

  @Test
  void aLentCopyThatAnotherProgramHoldsIsLeftForTheNextStart() throws IOException {
    Path held = files.lend(contract, "contract.txt");
    Path free = files.lend(kept("a letter"), "letter.txt");
    disk.held = held;

    files.clear();

    assertThat(held).exists();
    assertThat(free).doesNotExist();
    disk.held = null;
    files.clear();
    assertThat(held).doesNotExist();
  }

  @Test
  void aLentCopyThatAnotherProgramHoldsIsLentAgain() throws IOException {
    Path held = files.lend(contract, "contract.txt");
    disk.held = held;

    assertThat(files.lend(contract, "contract.txt")).isEqualTo(held).hasContent("the contract");
  }

  @Test
  void aFileIsRemovedAlsoWhereACopyOfItIsHeld() throws IOException {
    disk.held = files.lend(contract, "contract.txt");

    files.remove(List.of(contract));

    assertThat(files.has(contract)).isFalse();
  }

  /// Where a file that is only read may not be deleted, it is made writable before.
  @Test
  void whatWasLentCanBeDeletedWhereOnlyWritableFilesCan() throws IOException {
    disk.onlyWritable = true;
    Path lent = files.lend(contract, "contract.txt");

    files.clear();

    assertThat(lent).doesNotExist();
  }

  private String kept(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return files.put(new ByteArrayInputStream(bytes), bytes.length).hash();
  }

  /// A disk that does not delete what another program has open, as that of Windows.
  private static final class Held extends DiskAround {
    private Path held;
    private boolean onlyWritable;

    @Override
    public void delete(Path file) throws IOException {
      if (file.equals(held) || onlyWritable && isReadOnly(file)) {
        throw new IOException("in use");
      }
      super.delete(file);
    }

    private static boolean isReadOnly(Path file) throws IOException {
      return Files.exists(file)
          && Files.getPosixFilePermissions(file).stream()
              .noneMatch(one -> one.name().endsWith("WRITE"));
    }
  }
}
