package app.siembra.service;

import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.store.InteractionStore;
import app.siembra.store.Stores;
import app.siembra.store.TalkOutline;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What happened with everybody, read from the newest on, part by part: interactions, a few hundred
/// at a time, with the help of the same days between them, or where words are looked for what the index of what
/// was written finds. Each part stays the same work however
/// many came before it. Used by one thread at a time.
public final class TimelineReader {
  private static final int BATCH = 300;

  /// How much is looked at for one part at most: where little fits, the parts are short rather than
  /// late.
  private static final int MOST_LOOKED_AT = 6_000;

  private final Book book;
  private final TimelineSieve sieve;
  private final LocalDate today;
  private final Optional<WrittenPages> pages;
  private final Deque<TimelineEntry> ready = new ArrayDeque<>();
  private @Nullable Deque<Help> help;
  private @Nullable Iterator<List<InteractionId>> talksOfOne;
  private @Nullable Interaction last;
  private boolean read;
  private boolean isIndexed;

  TimelineReader(Book book, TimelineFilter filter, LocalDate today) {
    this.book = book;
    this.sieve = new TimelineSieve(book, filter);
    this.today = today;
    this.pages = sieve.words().map(words -> new WrittenPages(book, sieve, words, today));
    this.isIndexed = pages.isPresent();
  }

  /// The entries that come next, at most `size`; fewer, even none, also where much was looked at
  /// and little fits: what is left to read [#isOver] says.
  public List<TimelineEntry> next(int size) {
    if (isIndexed) {
      pages.ifPresent(written -> read(written, size));
    }
    if (ready.size() < size && !read && !isIndexed) {
      book.read(
          stores -> {
            read(stores, size);
            return true;
          });
    }
    List<TimelineEntry> part = new ArrayList<>();
    while (part.size() < size && !ready.isEmpty()) {
      part.add(ready.removeFirst());
    }
    return List.copyOf(part);
  }

  /// Whether everything has been handed over.
  public boolean isOver() {
    return read && ready.isEmpty();
  }

  /// Where there is no index any more, all is looked at from the beginning, and what was handed over
  /// left out.
  private void read(WrittenPages written, int size) {
    int looked = 0;
    while (isIndexed && ready.size() < size && looked < MOST_LOOKED_AT && !read) {
      Optional<List<TimelineEntry>> found = written.next(BATCH);
      found.ifPresent(ready::addAll);
      isIndexed = found.isPresent();
      looked += BATCH;
      read = isIndexed && written.isOver();
    }
  }

  private void give(TimelineEntry entry) {
    if (pages.filter(written -> written.isShown(entry)).isEmpty()) {
      ready.add(entry);
    }
  }

  private void read(Stores stores, int size) {
    Deque<Help> between = help(stores);
    int looked = 0;
    while (ready.size() < size && looked < MOST_LOOKED_AT && !read) {
      List<Interaction> talks = talks(stores);
      talks.forEach(talk -> add(talk, between));
      looked += talks.size();
      if (talks.isEmpty()) {
        between.forEach(entry -> give(LifeLine.entry(book, entry)));
        between.clear();
        read = true;
      }
    }
  }

  private void add(Interaction talk, Deque<Help> between) {
    LocalDate on = talk.when().date();
    while (!between.isEmpty() && between.getFirst().details().on().isAfter(on)) {
      give(LifeLine.entry(book, between.removeFirst()));
    }
    if (!on.isAfter(today) && sieve.holds(talk)) {
      give(LifeLine.entry(book, talk));
    }
  }

  private Deque<Help> help(Stores stores) {
    Deque<Help> known = help;
    if (known == null) {
      known = new ArrayDeque<>(sieve.help(stores, today));
      help = known;
    }
    return known;
  }

  private List<Interaction> talks(Stores stores) {
    if (!sieve.wantsTalks()) {
      return List.of();
    }
    PersonId person = sieve.person();
    List<Interaction> talks =
        person == null ? ofAll(stores.interactions()) : ofOne(stores.interactions(), person);
    last = talks.isEmpty() ? last : talks.getLast();
    return talks;
  }

  private List<Interaction> ofAll(InteractionStore talks) {
    Interaction before = last;
    return before == null ? talks.newest(BATCH) : talks.before(before, BATCH);
  }

  private List<Interaction> ofOne(InteractionStore talks, PersonId person) {
    Iterator<List<InteractionId>> parts = talksOfOne;
    if (parts == null) {
      parts = parts(talks.outlines(person));
      talksOfOne = parts;
    }
    return parts.hasNext() ? talks.newestFirst(parts.next()) : List.of();
  }

  private static Iterator<List<InteractionId>> parts(List<TalkOutline> talks) {
    List<InteractionId> ids = talks.stream().map(TalkOutline::id).toList();
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
        .mapToObj(from -> ids.subList(from, Math.min(from + BATCH, ids.size())))
        .iterator();
  }
}
