package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a [TimelineFilter] leaves of what happened.
final class TimelineSieve {
  private final Book book;
  private final TimelineFilter filter;
  private final List<String> words;

  TimelineSieve(Book book, TimelineFilter filter) {
    this.book = book;
    this.filter = filter;
    this.words =
        Stream.of(Fold.of(filter.text()).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  boolean wantsTalks() {
    return filter.kinds().contains(TimelineEntry.Kind.TALK)
        || filter.kinds().contains(TimelineEntry.Kind.NOTE);
  }

  /// The help that it leaves, newest first.
  List<Help> help(Stores stores, LocalDate today) {
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

  /// Somebody who took part in all that it leaves; null where it may be anybody.
  @Nullable PersonId person() {
    return filter.people().stream().findFirst().orElse(null);
  }

  boolean holds(Interaction talk) {
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
