package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
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
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened with everybody, newest first: interactions, a few hundred at a time, with the help
/// of the same days between them.
final class Timeline {
  private static final int BATCH = 300;

  private final Book book;
  private final TimelineFilter filter;
  private final List<String> words;

  Timeline(Book book, TimelineFilter filter) {
    this.book = book;
    this.filter = filter;
    this.words =
        Stream.of(Fold.of(filter.text()).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  List<TimelineEntry> page(Page page, LocalDate today) {
    return book.read(stores -> page(stores, page, today));
  }

  private List<TimelineEntry> page(Stores stores, Page page, LocalDate today) {
    Deque<Help> help = new ArrayDeque<>(shownHelp(stores, today));
    List<TimelineEntry> entries = new ArrayList<>();
    int wanted = page.from() + page.size();
    Iterator<List<Interaction>> batches = batches(stores);
    while (entries.size() < wanted && batches.hasNext()) {
      for (Interaction talk : batches.next()) {
        LocalDate on = talk.when().date();
        while (!help.isEmpty() && help.getFirst().details().on().isAfter(on)) {
          entries.add(LifeLine.entry(book, help.removeFirst()));
        }
        if (!on.isAfter(today) && isShown(talk)) {
          entries.add(LifeLine.entry(book, talk));
        }
      }
    }
    if (entries.size() < wanted) {
      help.forEach(entry -> entries.add(LifeLine.entry(book, entry)));
    }
    return List.copyOf(
        entries.subList(Math.min(page.from(), entries.size()), Math.min(wanted, entries.size())));
  }

  private Iterator<List<Interaction>> batches(Stores stores) {
    if (!filter.kinds().contains(TimelineEntry.Kind.TALK)
        && !filter.kinds().contains(TimelineEntry.Kind.NOTE)) {
      return Collections.emptyIterator();
    }
    InteractionStore talks = stores.interactions();
    PersonId person = person();
    return person == null
        ? Stream.iterate(
                talks.newest(BATCH),
                batch -> !batch.isEmpty(),
                batch -> talks.before(batch.getLast(), BATCH))
            .iterator()
        : parts(talks.outlines(person)).map(talks::newestFirst).iterator();
  }

  private static Stream<List<InteractionId>> parts(List<TalkOutline> talks) {
    List<InteractionId> ids = talks.stream().map(TalkOutline::id).toList();
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
        .mapToObj(from -> ids.subList(from, Math.min(from + BATCH, ids.size())));
  }

  private List<Help> shownHelp(Stores stores, LocalDate today) {
    if (!filter.kinds().contains(TimelineEntry.Kind.HELP) || !filter.channels().isEmpty()) {
      return List.of();
    }
    PersonId person = person();
    List<Help> help = person == null ? stores.help().all() : stores.help().of(person);
    return help.stream()
        .filter(Help::isDone)
        .filter(entry -> !entry.details().on().isAfter(today))
        .filter(entry -> concerns(entry.people()))
        .filter(entry -> says(entry.details().text() + " " + entry.details().outcome()))
        .toList();
  }

  private @Nullable PersonId person() {
    return filter.people().stream().findFirst().orElse(null);
  }

  private boolean isShown(Interaction talk) {
    TimelineEntry.Kind kind = LifeLine.entry(book, talk).kind();
    return filter.kinds().contains(kind)
        && (filter.channels().isEmpty() || filter.channels().contains(talk.contact().channel()))
        && concerns(talk.people())
        && says(talk.about().title() + " " + talk.about().note() + " " + talk.about().place());
  }

  private boolean concerns(List<PersonId> people) {
    CircleId circle = filter.circle();
    return people.containsAll(filter.people())
        && (circle == null || people.stream().anyMatch(inCircle(circle)));
  }

  private Predicate<PersonId> inCircle(CircleId circle) {
    return person ->
        book.roster()
            .find(person)
            .filter(line -> book.roster().nesting().holds(circle, line))
            .isPresent();
  }

  private boolean says(String text) {
    if (words.isEmpty()) {
      return true;
    }
    String folded = Fold.of(text);
    return words.stream().allMatch(folded::contains);
  }
}
