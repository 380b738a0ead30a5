package app.siembra.service;

import app.siembra.model.Beginnings;
import app.siembra.model.Topic;
import java.util.List;
import java.util.stream.Stream;

/// What people of the book know, need and share, and what I do.
public final class Topics {
  private final Book book;

  Topics(Book book) {
    this.book = book;
  }

  /// The topics that may be meant by what was typed of one: those that begin so first; among equals
  /// mine first, as I named them, then by name.
  public List<String> fitting(String typed, int limit) {
    List<Topic> known =
        book.read(
            stores ->
                Stream.concat(
                        stores.settings().me().topics().stream(), stores.topics().all().stream())
                    .toList());
    return Beginnings.of(typed).among(known.stream().map(Topic::name), limit);
  }
}
