package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.JournalFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts a finished network, which lies under another name, in the place of the one that is there; that
/// one is moved to a folder of its own. What is about to be done is written down before, so that it is
/// finished at the next start whatever stops it: half of it would look like a network that lost its end.
final class Swap {
  private static final String NOTE = "siembra.swap";
  private static final String JOURNAL = "with the journal";
  private static final String WITHOUT = "without the journal";

  /// The last line: a note that was torn as it was written has none, and nothing was moved yet.
  private static final String END = "end";

  private final DataFolder data;

  private Swap(DataFolder data) {
    this.data = data;
  }

  /// @param aside the name of the folder to which the old files go
  /// @param withJournal whether the journal goes there too
  static void run(DataFolder data, String aside, boolean withJournal) throws IOException {
    Swap swap = new Swap(data);
    swap.note(List.of(aside, withJournal ? JOURNAL : WITHOUT, END));
    swap.carryOut(aside, withJournal);
  }

  /// Finishes what was begun and not finished, if anything was. The folder must be locked.
  static void finish(DataFolder data) throws IOException {
    Path note = data.file(NOTE);
    if (Files.exists(note)) {
      List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
      if (lines.size() == 3 && lines.getLast().equals(END)) {
        new Swap(data).carryOut(lines.getFirst(), lines.get(1).equals(JOURNAL));
      } else {
        new Swap(data).forget();
      }
    }
  }

  private void note(List<String> lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (DiskFile file = data.write(data.file(NOTE))) {
      file.truncate(0);
      file.write(ByteBuffer.wrap(bytes), 0);
      file.force();
    }
    data.disk().force(data.path());
  }

  /// Each step is done once: what was moved is not there any more, and once the new database bears its
  /// name nothing is left to do.
  private void carryOut(String aside, boolean withJournal) throws IOException {
    Path fresh = data.file(Opener.fileName(Opener.UNFINISHED));
    if (Files.exists(fresh)) {
      Path file = data.file(Opener.fileName(Opener.NAME));
      if (Files.exists(file)) {
        move(file, aside);
      }
      if (withJournal) {
        for (Path journal : new JournalFiles(data).paths()) {
          move(journal, aside);
        }
      }
      if (Files.exists(data.file(aside))) {
        data.disk().force(data.file(aside));
      }
      data.rename(fresh, file);
    }
    forget();
  }

  /// The folder is made for the first that there is.
  private void move(Path file, String aside) throws IOException {
    data.disk().move(file, data.folder(aside).file(file.getFileName().toString()));
  }

  private void forget() throws IOException {
    data.disk().delete(data.file(NOTE));
    data.disk().force(data.path());
  }
}
