package app.siembra.service;

import app.siembra.index.Written;
import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a timeline shows of what the index of what was written finds, the newest first, part by
/// part. Used by one thread at a time, outside of any reading: the index reads too.
final class WrittenPages {
  private final Book book;
  private final TimelineSieve sieve;
  private final String words;
  private final LocalDate today;
  private final Set<Written.Place> shown = new HashSet<>();
  private int from;
  private boolean over;

  WrittenPages(Book book, TimelineSieve sieve, String words, LocalDate today) {
    this.book = book;
    this.sieve = sieve;
    this.words = words;
    this.today = today;
  }

  /// What comes next, perhaps nothing of it; empty where there is no index, now or any more.
  ///
  /// @param size how much is looked at
  Optional<List<TimelineEntry>> next(int size) {
    return book.written()
        .find(words, today, new Page(from, size))
        .map(
            found -> {
              from += found.size();
              over = found.size() < size;
              return book.read(stores -> entries(stores, found));
            });
  }

  /// Whether nothing is left.
  boolean isOver() {
    return over;
  }

  /// Whether this has been given already: what was written meanwhile moves all that follows.
  boolean isShown(TimelineEntry entry) {
    return shown.contains(WrittenEntries.of(entry).place());
  }

  private List<TimelineEntry> entries(Stores stores, List<Written> found) {
    Map<Long, Interaction> talks =
        stores
            .interactions()
            .find(ids(found, Written.Kind.INTERACTION, InteractionId::new))
            .stream()
            .collect(Collectors.toMap(talk -> talk.id().value(), Function.identity()));
    Map<Long, Help> help =
        stores.help().find(ids(found, Written.Kind.HELP, HelpId::new)).stream()
            .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    List<TimelineEntry> entries = new ArrayList<>();
    for (Written written : found) {
      long id = written.place().id();
      Optional<TimelineEntry> entry =
          switch (written.place().kind()) {
            case INTERACTION ->
                Optional.ofNullable(talks.get(id))
                    .filter(sieve::holds)
                    .map(talk -> LifeLine.entry(book, talk));
            case HELP ->
                Optional.ofNullable(help.get(id))
                    .filter(sieve::holds)
                    .map(one -> LifeLine.entry(book, one));
          };
      entry.filter(_ -> shown.add(written.place())).ifPresent(entries::add);
    }
    return entries;
  }

  private static <I> List<I> ids(List<Written> found, Written.Kind kind, Function<Long, I> id) {
    return found.stream()
        .map(Written::place)
        .filter(place -> place.kind() == kind)
        .map(place -> id.apply(place.id()))
        .toList();
  }
}
