package app.siembra.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the store keeps about people besides what it is told: since when they are sorted (rule 1),
/// and the figures of their history. Brought up to date at the end of each change set for those
/// whom it touches.
final class Consequences {
  static final int AT_ONCE = 2000;

  private final Session session;
  private final LocalDate today;

  Consequences(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  void follow(Recorder recorder, Touched touched) {
    Rows.parts(touched.people(), AT_ONCE).forEach(part -> sort(recorder, part));
    Rows.parts(touched.peopleWithHistory(), AT_ONCE)
        .forEach(part -> FigureTable.refresh(session, part));
  }

  private void sort(Recorder recorder, Collection<Long> people) {
    List<Long> wrong = wronglySorted(session, people);
    for (@Nullable Object[] row : Rows.of(session, Tables.PERSON, wrong)) {
      @Nullable Object[] after = row.clone();
      after[PersonTable.SORTED_ON] = row[PersonTable.SORTED_ON] == null ? today : null;
      recorder.replace(Tables.PERSON, row, after);
    }
  }

  /// Those of these people who have a day of being sorted but are not, or the other way round. A
  /// note is no contact, so it sorts nobody.
  static List<Long> wronglySorted(Session session, Collection<Long> people) {
    return session
        .query(
            """
            select id from (
              select p.id, sorted_on,
                starred or cadence = 'chosen'
                  or exists (select 1 from person_circle where person_id = p.id)
                  or exists (select 1 from help_person where person_id = p.id)
                  or exists (
                    select 1 from interaction_person
                      join interaction i on i.id = interaction_id
                    where person_id = p.id and i.source = '' and i.channel <> 'note')
                  as sorted
              from unnest(cast(? as bigint array)) as owners (owner)
                join person p on p.id = owner)
            where sorted <> (sorted_on is not null)
            """)
        .bind(0, Rows.ids(people))
        .mapTo(Long.class)
        .list();
  }
}
