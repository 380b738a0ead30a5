package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.command.Command;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaneTest {
  private static final String SQL = "select id from person where id = ?";

  @TempDir Path folder;

  @Test
  void aStatementIsWorkedOutOnceHoweverOftenItIsRead() {
    try (Lane lane = Lane.reading("test-reader", 1, LaneTest::connected)) {
      Command first = lane.run(LaneTest::prepared);

      assertThat(lane.run(LaneTest::prepared)).isSameAs(first);
      assertThat(lane.run(LaneTest::prepared)).isSameAs(first);
    }
  }

  @Test
  void whatWasNotCommittedIsRolledBack() {
    try (Lane lane = Lane.writing("test-writer", LaneTest::connected)) {
      int _ = lane.run(handle -> handle.execute("insert into person values (1)"));
      int _ = lane.run(handle -> handle.execute("insert into person values (2)"));

      assertThat(lane.<Long>run(LaneTest::count)).isZero();
    }
  }

  @Test
  void aReaderSeesWhatWasWrittenSinceItsLastRead() {
    try (Lane writer = Lane.writing("test-writer", LaneTest::connected);
        Lane reader = Lane.reading("test-reader", 1, LaneTest::connected)) {
      assertThat(reader.<Long>run(LaneTest::count)).isZero();

      var _ =
          writer.run(
              handle -> {
                int _ = handle.execute("insert into person values (1)");
                return handle.commit();
              });

      assertThat(reader.<Long>run(LaneTest::count)).isEqualTo(1);
    }
  }

  /// H2 answers so where an error has closed its file in the middle of something.
  @Test
  void whatTheDatabaseAssertsIsAFailureOfTheDatabase() {
    AssertionError theirs = new AssertionError("v=72 / cnt=0");
    theirs.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.h2.mvstore.MVStore", "registerVersionUsage", "", 1)
        });
    AssertionError ours = new AssertionError("wrong");
    try (Lane lane = Lane.reading("test-reader", 1, LaneTest::connected)) {
      assertThatThrownBy(() -> lane.run(_ -> failing(theirs)))
          .isInstanceOf(StoreException.class)
          .hasCause(theirs);
      assertThatThrownBy(() -> lane.run(_ -> failing(ours))).isSameAs(ours);
    }
    assertThat(MVStore.class.desiredAssertionStatus()).isTrue();
  }

  private static boolean failing(AssertionError error) {
    throw error;
  }

  @Test
  void readingWritesNothingToTheFile() throws IOException {
    Path file = folder.resolve("siembra.mv.db");
    try (Database database = Databases.at(folder)) {
      byte[] before = Files.readAllBytes(file);
      for (int i = 0; i < 50; i++) {
        assertThat(database.<Long>read(stores -> stores.people().count())).isZero();
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private static Handle connected() {
    Handle handle = Jdbi.create("jdbc:h2:mem:lane;QUERY_CACHE_SIZE=16").open();
    int _ = handle.execute("create table if not exists person (id bigint primary key)");
    try {
      handle.getConnection().setAutoCommit(false);
      return handle;
    } catch (SQLException e) {
      throw new StoreException("no connection", e);
    }
  }

  private static long count(Handle handle) {
    return handle.createQuery("select count(*) from person").mapTo(Long.class).one();
  }

  private static Command prepared(Handle handle) {
    long _ = handle.createQuery(SQL).bind(0, 1L).mapTo(Long.class).list().size();
    JdbcConnection connection = (JdbcConnection) handle.getConnection();
    Command command = ((SessionLocal) connection.getSession()).prepareLocal(SQL);
    command.close();
    return command;
  }
}
