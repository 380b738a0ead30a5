package app.siembra.store;

import app.siembra.model.PersonId;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Who is tied to whom, of many people at once: connections, introductions that were made, and
/// through whom the user met them.
public final class TieStore {
  private final Session session;

  TieStore(Session session) {
    this.session = session;
  }

  /// Two who are tied.
  ///
  /// @param one who introduced the other, where that is what was asked for
  /// @param other the other
  public record Pair(PersonId one, PersonId other) {}

  /// Those whom these people introduced, with who did.
  public List<Pair> brought(Collection<PersonId> people) {
    return pairs(
        """
        select p.met_through, p.id from unnest(cast(? as bigint array)) as o (owner)
        join person p on p.met_through = owner
        union
        select c.from_id, c.to_id from unnest(cast(? as bigint array)) as o (owner)
        join connection c on c.from_id = owner where c.type = 'introduced'
        union
        select c.to_id, c.from_id from unnest(cast(? as bigint array)) as o (owner)
        join connection c on c.to_id = owner where c.type = 'introduced-by'
        """,
        people,
        List.of());
  }

  /// All who were introduced, with who did.
  public List<Pair> broughtByAnybody() {
    return session
        .fetch(
            """
            select met_through, id from person where met_through is not null
            union
            select from_id, to_id from connection where type = 'introduced'
            union
            select to_id, from_id from connection where type = 'introduced-by'
            """)
        .list(TieStore::pair);
  }

  /// Everybody who is tied to any of these people, in whatever way.
  ///
  /// @param today introductions that were made later do not count
  public List<Pair> around(Collection<PersonId> people, LocalDate today) {
    List<Pair> all =
        new ArrayList<>(
            pairs(
                """
                select p.met_through, p.id from unnest(cast(? as bigint array)) as o (owner)
                join person p on p.met_through = owner
                union
                select p.met_through, p.id from unnest(cast(? as bigint array)) as o (owner)
                join person p on p.id = owner where p.met_through is not null
                union
                select c.from_id, c.to_id from unnest(cast(? as bigint array)) as o (owner)
                join connection c on c.from_id = owner
                union
                select c.from_id, c.to_id from unnest(cast(? as bigint array)) as o (owner)
                join connection c on c.to_id = owner
                """,
                people,
                List.of()));
    all.addAll(
        pairs(
            """
            select i.first_id, i.second_id from unnest(cast(? as bigint array)) as o (owner)
            join introduction i on i.first_id = owner where i.introduced_on <= ?
            union
            select i.first_id, i.second_id from unnest(cast(? as bigint array)) as o (owner)
            join introduction i on i.second_id = owner where i.introduced_on <= ?
            """,
            people,
            List.of(today)));
    return all;
  }

  /// @param behind what stands behind each place for the people
  private List<Pair> pairs(
      @CompileTimeConstant String sql, Collection<PersonId> people, List<Object> behind) {
    Long[] owners = people.stream().map(PersonId::value).toArray(Long[]::new);
    List<Object> parameters = new ArrayList<>();
    for (int place = sql.indexOf("cast(?"); place >= 0; place = sql.indexOf("cast(?", place + 1)) {
      parameters.add(owners);
      parameters.addAll(behind);
    }
    return session.fetch(sql).list(TieStore::pair, parameters.toArray());
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return new Pair(new PersonId(row.getLong(1)), new PersonId(row.getLong(2)));
  }
}
