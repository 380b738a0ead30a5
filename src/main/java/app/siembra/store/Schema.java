package app.siembra.store;

import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.Position;
import org.flywaydb.core.Flyway;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;

/// The version of the tables in a database file.
///
/// It stands in the header map of H2's store, so that it is read without opening the database: that
/// alone would already write to the file, and a newer file must stay as it is.
final class Schema {
  /// The highest number of the scripts `V001__….sql` beside this class.
  static final int NEWEST = 1;

  private Schema() {}

  /// The version of the file, 0 where it is not one of ours. Reads only.
  static int version(FolderFiles files, String file) {
    MVStore store = new MVStore.Builder().fileName(files.nameOf(file)).readOnly().open();
    try {
      return store.getStoreVersion();
    } finally {
      store.closeImmediately();
    }
  }

  /// Makes a new, empty network.
  static void create(FolderFiles files, String name, String file, Position beginning) {
    migrate(files, name, file);
    try (Handle handle = Connections.building(files, name).writer()) {
      Counters.reach(handle, beginning);
      FactRows.sums(Session.unnoted(handle)).write(Session.unnoted(handle));
      handle.commit();
    }
  }

  /// Brings the tables of a file to the newest version, from any older one or from nothing. H2
  /// commits each statement of a script by itself, so this is never done to the file in use, only
  /// to one that takes its place afterwards.
  static void migrate(FolderFiles files, String name, String file) {
    Connections connections = Connections.building(files, name);
    Flyway.configure()
        .dataSource(connections.source())
        .locations("classpath:app/siembra/store")
        .validateMigrationNaming(true)
        .load()
        .migrate();
    try (MVStore store = new MVStore.Builder().fileName(files.nameOf(file)).open()) {
      store.setStoreVersion(NEWEST);
      store.commit();
    }
  }
}
