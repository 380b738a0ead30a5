package app.siembra.store;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.Query;

/// Which interaction, or help, of each of many people is the newest of its sort, found for all at
/// once.
final class NewestFacts {
  /// Whether the user wrote something down in it: what a chat is called says how much was written in
  /// it, unless the user called it so.
  static final String IS_WRITTEN =
      """
      (note <> '' or title <> ''
        and (source not like 'whatsapp:%' or source like '% +title%'))
      """;

  private NewestFacts() {}

  /// The newest, not after that day, in which something was written down.
  static Map<PersonId, Long> written(
      Session session, Collection<PersonId> people, LocalDate today) {
    return newest(
        () ->
            session.query(
                """
                select person_id, interaction_id from (
                  select person_id, interaction_id,
                    row_number() over (
                      partition by person_id order by on_date desc, interaction_id desc) as place
                  from unnest(cast(? as bigint array)) as people (wanted)
                    join interaction_person on person_id = wanted
                    join interaction on interaction.id = interaction_id
                  where on_date <= ? and
                """
                    + IS_WRITTEN
                    + ") where place = 1"),
        people,
        today);
  }

  /// The newest, not after that day, that was contact.
  static Map<PersonId, Long> contact(
      Session session, Collection<PersonId> people, LocalDate today) {
    return newest(
        () ->
            session.query(
                """
                select person_id, interaction_id from (
                  select person_id, interaction_id,
                    row_number() over (
                      partition by person_id order by on_date desc, interaction_id desc) as place
                  from unnest(cast(? as bigint array)) as people (wanted)
                    join interaction_person on person_id = wanted
                    join interaction on interaction.id = interaction_id
                  where on_date <= ? and is_contact)
                where place = 1
                """),
        people,
        today);
  }

  /// The newest help, not after that day, that is done.
  static Map<PersonId, Long> doneHelp(
      Session session, Collection<PersonId> people, LocalDate today) {
    return newest(
        () ->
            session.query(
                """
                select person_id, help_id from (
                  select person_id, help_id,
                    row_number() over (
                      partition by person_id order by on_date desc, help_id desc) as place
                  from unnest(cast(? as bigint array)) as people (wanted)
                    join help_person on person_id = wanted
                    join help on help.id = help_id
                  where on_date <= ? and state = 'done')
                where place = 1
                """),
        people,
        today);
  }

  private static Map<PersonId, Long> newest(
      Supplier<Query> query, Collection<PersonId> people, LocalDate today) {
    Map<PersonId, Long> newest = new HashMap<>();
    for (List<PersonId> part : Rows.parts(people)) {
      query
          .get()
          .bind(0, Rows.ids(part.stream().map(PersonId::value).toList()))
          .bind(1, today)
          .map((row, context) -> Map.entry(new PersonId(row.getLong(1)), row.getLong(2)))
          .forEach(entry -> newest.put(entry.getKey(), entry.getValue()));
    }
    return newest;
  }
}
