package app.siembra.service;

import app.siembra.index.Marks;
import app.siembra.model.About;
import app.siembra.model.Excerpt;
import app.siembra.model.Fold;
import app.siembra.model.HelpDetails;
import app.siembra.model.Loan;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        .map(places -> new WrittenEntries(book).at(places))
        .orElseGet(() -> new Timeline(book, saying(query)).page(page, moment.today()))
        .stream()
        .map(entry -> hit(entry, marks))
        .toList();
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

  private static Hit hit(TimelineEntry entry, Marks marks) {
    String names = entry.people().stream().map(Named::name).collect(Collectors.joining(", "));
    List<PersonId> people = entry.people().stream().map(Named::id).toList();
    return switch (entry) {
      case TimelineEntry.Talk(var talk, var _) ->
          new Hit(
              Hit.Kind.INTERACTION,
              talk.id().value(),
              names,
              people,
              QuietRows.text(talk),
              marks.best(lines(talk.about())));
      case TimelineEntry.Noted(var note, var _) ->
          new Hit(
              Hit.Kind.NOTE,
              note.id().value(),
              names,
              people,
              QuietRows.text(note),
              marks.best(lines(note.about())));
      case TimelineEntry.Helped(var help, var _) ->
          new Hit(
              Hit.Kind.HELP,
              help.id().value(),
              names,
              people,
              help.details().text(),
              marks.best(lines(help.details())));
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ ->
          throw new IllegalStateException("dates are on the page of their person only");
    };
  }

  private static List<String> lines(About about) {
    return lines(about.topics(), about.note(), about.title(), about.place());
  }

  private static List<String> lines(HelpDetails details) {
    Loan loan = details.loan();
    return lines(
        details.topics(),
        details.text(),
        details.outcome(),
        loan == null ? "" : Objects.requireNonNullElse(loan.thing(), ""));
  }

  private static List<String> lines(List<Topic> topics, String... texts) {
    return Stream.concat(
            Stream.of(texts).flatMap(String::lines).map(Plain::words),
            topics.isEmpty()
                ? Stream.empty()
                : Stream.of(
                    topics.stream()
                        .map(topic -> "#" + topic.name())
                        .collect(Collectors.joining(" "))))
        .toList();
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
