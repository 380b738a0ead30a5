package app.siembra.store;

import app.siembra.model.Me;
import app.siembra.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Settings, and the user themself. All writing methods work within [Database#change] alone.
public final class SettingStore {
  private static final String ME = "me.";

  private final Session session;

  SettingStore(Session session) {
    this.session = session;
  }

  /// The setting of that name; empty where it was never set.
  public Optional<String> find(String name) {
    return row(name).map(row -> (String) row[2]);
  }

  /// All settings but what [#me] holds, by name.
  public Map<String, String> all() {
    Map<String, String> all = rows();
    all.keySet().removeIf(name -> name.startsWith(ME));
    return all;
  }

  private Map<String, String> rows() {
    Map<String, String> all = new TreeMap<>();
    for (@Nullable Object[] values : Rows.all(session, Tables.SETTING)) {
      Row row = new Row(values, 1);
      all.put(row.text(), row.text());
    }
    return all;
  }

  /// Sets one.
  public void put(String name, String content) {
    Recorder recorder = session.recorder();
    row(name)
        .ifPresentOrElse(
            old -> {
              if (!content.equals(old[2])) {
                recorder.replace(Tables.SETTING, old, Draft.row(old[0], name, content));
              }
            },
            () -> recorder.insert(Tables.SETTING, Draft.row(recorder.nextRow(), name, content)));
  }

  /// Forgets one.
  public void remove(String name) {
    row(name).ifPresent(old -> session.recorder().delete(Tables.SETTING, old));
  }

  private Optional<@Nullable Object[]> row(String name) {
    return session
        .query("select id from setting where name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .findOne()
        .map(id -> Rows.of(session, Tables.SETTING, List.of(id)).getFirst());
  }

  /// The user themself.
  public Me me() {
    Map<String, String> rows = rows();
    String region = rows.get(ME + "region");
    return new Me(
        rows.getOrDefault(ME + "name", ""),
        lines(rows, "topics").stream().map(Topic::new).toList(),
        lines(rows, "emails"),
        lines(rows, "phones"),
        region);
  }

  private static List<String> lines(Map<String, String> rows, String name) {
    return rows.getOrDefault(ME + name, "").lines().toList();
  }

  /// Replaces what is known of the user.
  public void putMe(Me me) {
    String region = me.region();
    put(ME + "name", me.name());
    put(ME + "topics", me.topics().stream().map(Topic::name).collect(Collectors.joining("\n")));
    put(ME + "emails", String.join("\n", me.emails()));
    put(ME + "phones", String.join("\n", me.phones()));
    if (region == null) {
      remove(ME + "region");
    } else {
      put(ME + "region", region);
    }
  }
}
