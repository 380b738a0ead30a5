package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows read by the columns that there are come to what rows come to that are read by those that are
/// known, so that this holds of earlier tables too.
final class EarlierRowsTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  @TempDir Path folder;

  @Test
  void comeToTheSameSums() throws IOException {
    Commands commands = new Commands(new Invented(7));
    try (Database database = Databases.at(folder)) {
      for (int i = 0; i < 60; i++) {
        var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      }
    }
    FolderFiles files = FolderFiles.register(DataFolder.prepare(folder, new LocalDisk()));
    boolean _ =
        Connections.building(files, "siembra")
            .ask(
                handle -> {
                  RowSums known = FactRows.sums(Session.reading(handle));
                  RowSums found = EarlierRows.sums(handle);
                  for (FactTable table : Tables.ALL) {
                    assertThat(found.of(table.place().number()))
                        .as(table.place().name())
                        .isEqualTo(known.of(table.place().number()));
                  }
                  assertThat(found.of(ChangeSets.ROWS)).isEqualTo(known.of(ChangeSets.ROWS));
                  EarlierRows.requireAsWritten(handle);
                  return true;
                });
    files.unregister();
  }
}
