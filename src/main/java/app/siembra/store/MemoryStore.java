package app.siembra.store;

import java.util.Optional;

/// What the window remembers from one start to the next: no part of the history, and nothing that
/// undo takes back. Its writing method works within [Database#mark].
public final class MemoryStore {
  private final Session session;

  MemoryStore(Session session) {
    this.session = session;
  }

  /// What was last put under that name; empty where nothing was.
  public Optional<String> find(String name) {
    return session
        .query("select content from memory where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  /// Puts it in the place of what was there.
  public void put(String name, String content) {
    session.write("merge into memory (name, content) key (name) values (?, ?)", name, content);
  }
}
