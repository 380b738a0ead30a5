package app.siembra.service;

import app.siembra.index.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that is written in a network, for those who compare.
public final class WrittenTexts {
  private static final int AT_ONCE = 5_000;

  private WrittenTexts() {}

  /// The texts by day.
  public static List<String> oldestFirst(Services services) {
    WrittenPast past = new WrittenPast(services.book().database());
    List<Written> all = new ArrayList<>();
    for (Written.Kind kind : Written.Kind.values()) {
      List<Long> ids = past.after(kind, 0, AT_ONCE);
      while (!ids.isEmpty()) {
        all.addAll(past.texts(kind, ids));
        ids = past.after(kind, ids.getLast(), AT_ONCE);
      }
    }
    return all.stream().sorted(Comparator.comparing(Written::on)).map(Written::text).toList();
  }
}
