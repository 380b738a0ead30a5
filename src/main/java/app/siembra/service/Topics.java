package app.siembra.service;

import app.siembra.model.Topic;
import java.util.List;
import java.util.stream.Stream;

/// What people of the book know, need and share, and what I do.
public final class Topics {
  private final Book book;

  Topics(Book book) {
    this.book = book;
  }

  /// Every topic that was ever named, by name.
  public List<Topic> all() {
    return book.read(stores -> stores.topics().all());
  }

  /// Mine first, as I named them, then all others by name: for telling people about.
  public List<Topic> mineFirst() {
    return book.read(
        stores ->
            Stream.concat(stores.settings().me().topics().stream(), stores.topics().all().stream())
                .distinct()
                .toList());
  }
}
