package app.siembra.store;

import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.Position;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;

/// The version of the tables in a database file.
///
/// It stands in the header map of H2's store, so that it is read without opening the database: that
/// alone would already write to the file, and a newer file must stay as it is.
///
/// @param newest the highest number of the scripts
/// @param scripts where the scripts are, as Flyway names places
record Schema(int newest, List<String> scripts) {
  /// That of this program: the scripts `V001__….sql` beside this class.
  static final Schema CURRENT = new Schema(3, List.of("classpath:app/siembra/store"));

  /// The version of the file, 0 where it is not one of ours. Reads only.
  static int version(FolderFiles files, String file) {
    MVStore store = new MVStore.Builder().fileName(files.nameOf(file)).readOnly().open();
    try {
      return store.getStoreVersion();
    } finally {
      store.closeImmediately();
    }
  }

  /// That of an earlier version of the program.
  Schema at(int version) {
    return new Schema(version, scripts);
  }

  /// Makes a new, empty network. Of tables from before this program's, whose columns it does not
  /// know, nothing is counted: that is done when they are brought up to date.
  void create(FolderFiles files, String name, Position beginning) {
    bringUp(files, name);
    try (Handle handle = Connections.building(files, name).writer()) {
      Counters.reach(handle, beginning);
      if (newest >= CURRENT.newest) {
        RowSums.countAnew(Session.unnoted(handle));
      }
      handle.commit();
    }
  }

  /// Brings the tables of a file to the newest version, from any older one. What was changed before
  /// stays as history; it was noted for other tables, so that it can no longer be taken back.
  ///
  /// @throws DamageException where something is not what was written, which could not be told from
  ///   the new tables any more; then nothing has changed
  void migrate(FolderFiles files, String name) {
    boolean _ =
        Connections.existing(files, name, SqlLogger.NOP_SQL_LOGGER)
            .ask(
                handle -> {
                  EarlierRows.requireAsWritten(handle);
                  return true;
                });
    bringUp(files, name);
    try (Handle handle = Connections.building(files, name).writer()) {
      Session session = Session.unnoted(handle);
      ChangeSets.close(session);
      RowSums.countAnew(session);
      handle.commit();
    }
  }

  /// H2 commits each statement of a script by itself, so this is never done to the file in use,
  /// only to one that takes its place afterwards.
  private void bringUp(FolderFiles files, String name) {
    Connections connections = Connections.building(files, name);
    Flyway.configure()
        .dataSource(connections.source())
        .locations(scripts.toArray(String[]::new))
        .target(Integer.toString(newest))
        .validateMigrationNaming(true)
        .load()
        .migrate();
    String file = files.nameOf(Opener.fileName(name));
    try (MVStore store = new MVStore.Builder().fileName(file).open()) {
      store.setStoreVersion(newest);
      store.commit();
    }
  }
}
