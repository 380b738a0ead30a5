package app.siembra.service;

import app.siembra.index.Marks;
import app.siembra.index.Written;
import app.siembra.model.Excerpt;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Search through people and everything that was written down.
public final class Search {
  private final Book book;

  Search(Book book) {
    this.book = book;
  }

  /// Keeps an index of what was written from now on, made in the background where it is missing;
  /// until it stands the history is read. Without this it is kept as soon as [#search] asks for it.
  ///
  /// @param alone runs one thing at a time, in order, on a thread that nobody interrupts, until the
  ///   services are closed
  public void index(Executor alone) {
    book.written().begin(alone);
  }

  /// Whether what was written is found without reading the history.
  public boolean isIndexed() {
    return book.written().stands();
  }

  /// People first, the best first, then interactions, help and notes, the newest first. A query
  /// without a letter or digit finds nothing. Where nobody keeps the index yet, it waits for it.
  ///
  /// @param limit the most people, and the most of all else
  public List<Hit> search(String query, int limit, Moment moment) {
    if (Fold.of(query).isEmpty()) {
      return List.of();
    }
    book.written().begin(inTurn());
    List<Hit> hits = new ArrayList<>();
    book.roster().search(query, limit).forEach(line -> hits.add(person(line)));
    hits.addAll(written(query, limit, moment));
    return hits;
  }

  /// Interactions, help and notes, the newest first.
  ///
  /// @param limit the most of them
  public List<Hit> written(String query, int limit, Moment moment) {
    return written(query, Page.first(limit), moment);
  }

  /// A page of interactions, help and notes in which the words stand, in any order and blind to
  /// case and accents, the newest first. Where there is no index the history is read until there
  /// are enough: where little fits, that takes seconds in a long one.
  public List<Hit> written(String query, Page page, Moment moment) {
    if (Fold.of(query).isEmpty()) {
      return List.of();
    }
    Marks marks = Marks.of(query);
    return book
        .written()
        .find(query, moment.today(), page)
        .orElseGet(() -> read(query, page, moment))
        .stream()
        .map(written -> hit(written, marks))
        .toList();
  }

  private List<Written> read(String query, Page page, Moment moment) {
    return new Timeline(book, saying(query))
        .page(page, moment.today()).stream().map(WrittenEntries::of).toList();
  }

  private static TimelineFilter saying(String query) {
    return new TimelineFilter(
        TimelineFilter.ALL.kinds(),
        TimelineFilter.ALL.channels(),
        TimelineFilter.ALL.people(),
        null,
        query);
  }

  /// The people with whom something happened last, the last one first.
  public List<PersonLine> recent(int limit, Moment moment) {
    return new Timeline(book, TimelineFilter.ALL)
        .page(Page.first(limit * 4), moment.today()).stream()
            .flatMap(entry -> entry.people().stream())
            .map(Named::id)
            .distinct()
            .flatMap(id -> book.roster().find(id).stream())
            .limit(limit)
            .toList();
  }

  private static Hit person(PersonLine line) {
    String text =
        Stream.of(
                line.profile().position().title(),
                line.profile().position().organisation(),
                line.profile().city())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Hit(
        Hit.Kind.PERSON,
        line.id().value(),
        line.name(),
        List.of(line.id()),
        text,
        Excerpt.plain(text));
  }

  /// What it is, and where in it stands what was looked for.
  Hit hit(Written written, Marks marks) {
    return new Hit(
        kind(written),
        written.place().id(),
        book.named(written.people()).stream().map(Named::name).collect(Collectors.joining(", ")),
        written.people(),
        written.words().text(),
        marks.best(written.words().lines().stream().map(Plain::words).toList()));
  }

  private static Hit.Kind kind(Written written) {
    return switch (written.place().kind()) {
      case INTERACTION -> written.note() ? Hit.Kind.NOTE : Hit.Kind.INTERACTION;
      case HELP -> Hit.Kind.HELP;
    };
  }

  /// For one who waits for each answer.
  private static Executor inTurn() {
    Object turn = new Object();
    return task -> {
      synchronized (turn) {
        task.run();
      }
    };
  }
}
