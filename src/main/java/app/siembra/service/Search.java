package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Moment;
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
    TimelineFilter written =
        new TimelineFilter(
            TimelineFilter.ALL.kinds(),
            TimelineFilter.ALL.channels(),
            TimelineFilter.ALL.people(),
            null,
            query);
    new Timeline(book, written)
        .page(Page.first(limit), moment.today())
        .forEach(entry -> hits.add(hit(entry)));
    return hits;
  }

  private static Hit person(PersonLine line) {
    String text =
        Stream.of(
                line.profile().position().title(),
                line.profile().position().organisation(),
                line.profile().city())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Hit(Hit.Kind.PERSON, line.id().value(), line.name(), text);
  }

  private static Hit hit(TimelineEntry entry) {
    String names = entry.people().stream().map(Named::name).collect(Collectors.joining(", "));
    return switch (entry) {
      case TimelineEntry.Talk(var talk, var _) ->
          new Hit(Hit.Kind.INTERACTION, talk.id().value(), names, QuietRows.text(talk));
      case TimelineEntry.Noted(var note, var _) ->
          new Hit(Hit.Kind.NOTE, note.id().value(), names, QuietRows.text(note));
      case TimelineEntry.Helped(var help, var _) ->
          new Hit(Hit.Kind.HELP, help.id().value(), names, help.details().text());
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ ->
          throw new IllegalStateException("dates are on the page of their person only");
    };
  }
}
