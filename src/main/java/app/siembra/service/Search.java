package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Search through people and everything that was written down.
public final class Search {
  private final Book book;

  Search(Book book) {
    this.book = book;
  }

  /// People first, the best first, then interactions, help and notes, the newest first. A query
  /// without a letter or digit finds nothing.
  ///
  /// @param limit the most people, and the most of all else
  public List<Hit> search(String query, int limit, Moment moment) {
    if (Fold.of(query).isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    book.roster().search(query, limit).forEach(line -> hits.add(person(line)));
    hits.addAll(written(query, limit, moment));
    return hits;
  }

  /// Interactions, help and notes, the newest first. Reads the history until there are enough:
  /// where little fits, that takes seconds in a long one.
  ///
  /// @param limit the most of them
  public List<Hit> written(String query, int limit, Moment moment) {
    if (Fold.of(query).isEmpty()) {
      return List.of();
    }
    TimelineFilter written =
        new TimelineFilter(
            TimelineFilter.ALL.kinds(),
            TimelineFilter.ALL.channels(),
            TimelineFilter.ALL.people(),
            null,
            query);
    return new Timeline(book, written)
        .page(Page.first(limit), moment.today()).stream().map(Search::hit).toList();
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
    return new Hit(Hit.Kind.PERSON, line.id().value(), line.name(), List.of(line.id()), text);
  }

  private static Hit hit(TimelineEntry entry) {
    String names = entry.people().stream().map(Named::name).collect(Collectors.joining(", "));
    List<PersonId> people = entry.people().stream().map(Named::id).toList();
    return switch (entry) {
      case TimelineEntry.Talk(var talk, var _) ->
          new Hit(Hit.Kind.INTERACTION, talk.id().value(), names, people, QuietRows.text(talk));
      case TimelineEntry.Noted(var note, var _) ->
          new Hit(Hit.Kind.NOTE, note.id().value(), names, people, QuietRows.text(note));
      case TimelineEntry.Helped(var help, var _) ->
          new Hit(Hit.Kind.HELP, help.id().value(), names, people, help.details().text());
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ ->
          throw new IllegalStateException("dates are on the page of their person only");
    };
  }
}
