package app.siembra.store;

import app.siembra.model.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.argument.Argument;

/// Which files brought whom, so that bringing them again adds nobody. All writing methods work
/// within [Database#change] alone.
public final class ImportStore {
  private final Session session;

  ImportStore(Session session) {
    this.session = session;
  }

  /// Who was brought under these keys; a key that brought nobody is left out.
  public Map<String, PersonId> known(Collection<String> sources) {
    String[] keys = sources.toArray(String[]::new);
    Map<String, PersonId> known = new HashMap<>();
    session
        .query(
            """
            select source, person_id from unnest(cast(? as varchar array)) as keys (wanted)
              join import_source on source = wanted
            """)
        .bind(0, (Argument) (at, statement, context) -> statement.setObject(at, keys))
        .map((row, context) -> Map.entry(row.getString(1), new PersonId(row.getLong(2))))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  /// The keys of a person that begin so.
  public List<String> of(PersonId person, String start) {
    return session
        .fetch("select source from import_source where person_id = ? and left(source, ?) = ?")
        .list(row -> row.getString(1), person.value(), start.length(), start);
  }

  /// Remembers that this key brought that person. Once is enough: a key is not looked for here.
  public void remember(String source, PersonId person) {
    Recorder recorder = session.recorder();
    recorder.insert(Tables.IMPORT_SOURCE, Draft.row(recorder.nextRow(), person.value(), 0, source));
  }
}
