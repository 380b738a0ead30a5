package app.siembra.service;

import app.siembra.measure.Interleaved;
import app.siembra.measure.Networks;
import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.store.Mark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Who has gone quiet, beside the same question asked of the database by one `group by`; in turns, in
/// one process, each over a copy of its own of the same network, in which the window showed people
/// each day of a year. Run `main` with a size (`5000/50000`) and perhaps how many rounds.
final class QuietCost {
  private static final int DAYS_OF_MARKS = 365;
  private static final int SHOWN = 5;
  private static final int ACTED = 3;

  /// Of each person the newest day of contact: what is to be known of everybody before anybody can be
  /// said to have gone quiet.
  private static final String GROUP_BY =
      """
      select p.person_id, max(i.on_date) from interaction_person p
        join interaction i on i.id = p.interaction_id
      where i.is_contact and i.on_date <= current_date
      group by p.person_id order by 2
      """;

  private QuietCost() {}

  public static void main(String[] arguments) throws Exception {
    String size = arguments.length == 0 ? "5000/50000" : arguments[0];
    int rounds = arguments.length < 2 ? 20 : Integer.parseInt(arguments[1]);
    Path work = Files.createTempDirectory("siembra-quiet");
    Path ours = copied(Networks.folder(size), work.resolve("ours"));
    Path plain = copied(Networks.folder(size), work.resolve("plain"));
    Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
    try (Services services = new Services(Networks.open(ours), "ES");
        Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:"
                    + plain.toAbsolutePath().resolve("siembra")
                    + ";IFEXISTS=TRUE;OPTIMIZE_REUSE_RESULTS=0",
                "siembra",
                "")) {
      mark(services, now.today());
      Roster roster = services.book().roster();
      System.out.printf(
          "%s people and interactions, %d have gone quiet%n",
          size, roster.quiet(now.today()).size());
      new Interleaved()
          .add("everybody: how many, and the first five", 100, _ -> five(roster, now))
          .add("`quiet`: today's few with reason and last note", 100, _ -> few(services, now))
          .add("`group by` in the database: everybody's last contact", 1, _ -> all(connection))
          .run(List.of(size), rounds);
    }
  }

  private static int five(Roster roster, Moment now) {
    return roster.quiet(now.today()).foremost(SHOWN, List.of()).size();
  }

  private static int few(Services services, Moment now) {
    return services.reminding().quiet(false, now).size();
  }

  private static int all(Connection connection) throws SQLException {
    int rows = 0;
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(GROUP_BY)) {
      while (result.next()) {
        rows++;
      }
    }
    return rows;
  }

  /// What a year of the window leaves behind.
  private static void mark(Services services, LocalDate today) {
    List<PersonLine> people = services.people().all();
    services
        .book()
        .mark(
            stores -> {
              for (int day = 1; day <= DAYS_OF_MARKS; day++) {
                for (int i = 0; i < SHOWN; i++) {
                  PersonLine who = people.get((day * 7 + i * 131) % people.size());
                  LocalDate on = today.minusDays(day);
                  stores.marks().put(new Mark(who.id(), on, Mark.Kind.SHOWN));
                  if (i < ACTED) {
                    stores.marks().put(new Mark(who.id(), on, Mark.Kind.ACTED));
                  }
                }
              }
            });
  }

  private static Path copied(Path from, Path to) throws java.io.IOException {
    Files.createDirectories(to);
    Files.copy(from.resolve("siembra.mv.db"), to.resolve("siembra.mv.db"));
    return to;
  }
}
