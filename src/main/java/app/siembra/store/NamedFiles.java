package app.siembra.store;

import app.siembra.model.PersonId;
import app.siembra.store.disk.RowImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which files a network names, by their hash: those that people have, and those that taking back a
/// change could give them again.
final class NamedFiles {
  /// Of a row of `attachment`.
  private static final int HASH = 7;

  private NamedFiles() {}

  /// All of them.
  static Set<String> all(Session session) {
    Set<String> all =
        new TreeSet<>(
            session.query("select distinct hash from attachment").mapTo(String.class).set());
    session
        .query("select before from change_row where fact_table = ? and before is not null")
        .bind(0, Tables.ATTACHMENT.place().number())
        .mapTo(byte[].class)
        .stream()
        .filter(image -> image.length > 0)
        .forEach(image -> all.add(String.valueOf(RowImage.read(image)[HASH])));
    return all;
  }

  /// Those that people have, with whom.
  static Map<String, List<Holder>> held(Session session) {
    Map<String, List<Holder>> held = new LinkedHashMap<>();
    session
        .query("select hash, person_id, name from attachment order by person_id, position")
        .map(
            (row, context) ->
                Map.entry(
                    row.getString(1), new Holder(new PersonId(row.getLong(2)), row.getString(3))))
        .forEach(
            one -> held.computeIfAbsent(one.getKey(), _ -> new ArrayList<>(1)).add(one.getValue()));
    return held;
  }

  /// Somebody who has a file.
  ///
  /// @param name what it is called with them
  record Holder(PersonId person, String name) {}

  /// Those of these that no network names.
  static Set<String> besides(Set<String> files, Session session) {
    Set<String> rest = new HashSet<>(files);
    rest.removeAll(all(session));
    return rest;
  }
}
