package app.siembra.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What happened with everybody, newest first, a page at a time.
final class Timeline {
  private final Book book;
  private final TimelineFilter filter;

  Timeline(Book book, TimelineFilter filter) {
    this.book = book;
    this.filter = filter;
  }

  List<TimelineEntry> page(Page page, LocalDate today) {
    var reader = new TimelineReader(book, filter, today);
    int wanted = page.from() + page.size();
    List<TimelineEntry> entries = new ArrayList<>();
    while (entries.size() < wanted && !reader.isOver()) {
      entries.addAll(reader.next(wanted - entries.size()));
    }
    return List.copyOf(entries.subList(Math.min(page.from(), entries.size()), entries.size()));
  }
}
