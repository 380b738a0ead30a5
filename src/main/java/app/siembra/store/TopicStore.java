package app.siembra.store;

import app.siembra.model.Topic;
import java.util.List;

/// Topics that were ever named.
public final class TopicStore {
  private final Session session;

  TopicStore(Session session) {
    this.session = session;
  }

  /// All of them, by folded name.
  public List<Topic> all() {
    return session
        .query("select name from topic order by folded")
        .mapTo(String.class)
        .map(Topic::new)
        .list();
  }
}
