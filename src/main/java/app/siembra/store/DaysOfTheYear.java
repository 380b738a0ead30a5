package app.siembra.store;

import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDates.Dated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// The dates of everybody that fall on some days of the year.
final class DaysOfTheYear {
  private DaysOfTheYear() {}

  static List<Dated> dates(Session session, Collection<MonthDay> days) {
    String[] wanted = days.stream().map(DaysOfTheYear::written).toArray(String[]::new);
    return session
        .query(
            """
            select person_id, folded, deceased, kind, on_date, words, label
            from unnest(cast(? as varchar array)) as days (wanted)
              join person_date on day_of_year = wanted
              join person on person.id = person_id
            order by person_id, person_date.position
            """)
        .bind(0, (Argument) (at, statement, context) -> statement.setObject(at, wanted))
        .map((row, context) -> dated(row))
        .list();
  }

  /// `02-29`, as a stored date ends.
  private static String written(MonthDay day) {
    return day.toString().substring(2);
  }

  private static Dated dated(ResultSet row) throws SQLException {
    return new Dated(
        new PersonId(row.getLong("person_id")),
        row.getString("folded"),
        row.getBoolean("deceased"),
        new SpecialDate(
            Keys.read(SpecialDate.Kind.class, row.getString("kind")),
            date(row.getString("on_date")),
            row.getString("words"),
            row.getString("label")));
  }

  private static @Nullable PartialDate date(@Nullable String written) {
    return written == null ? null : PartialDate.parse(written).orElse(null);
  }
}
