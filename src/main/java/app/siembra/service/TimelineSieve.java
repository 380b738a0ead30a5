package app.siembra.service;

import app.siembra.index.Written;
import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a [TimelineFilter] leaves of what happened.
final class TimelineSieve {
  private final Book book;
  private final TimelineFilter filter;
  private final boolean isForWords;
  private final Predicate<Written> says;

  TimelineSieve(Book book, TimelineFilter filter) {
    this.book = book;
    this.filter = filter;
    this.isForWords = !Fold.of(filter.text()).isBlank();
    this.says = Written.saying(filter.text());
  }

  /// The words that it looks for among what anybody took part in; empty where it looks for none, or
  /// where it is quicker to read what one person took part in.
  Optional<String> words() {
    return isForWords && person() == null ? Optional.of(filter.text()) : Optional.empty();
  }

  boolean wantsTalks() {
    return filter.kinds().contains(TimelineEntry.Kind.TALK)
        || filter.kinds().contains(TimelineEntry.Kind.NOTE);
  }

  /// The help that it leaves, newest first.
  List<Help> help(Stores stores, LocalDate today) {
    if (!wantsHelp()) {
      return List.of();
    }
    PersonId person = person();
    List<Help> help = person == null ? stores.help().all() : stores.help().of(person);
    return help.stream()
        .filter(entry -> !entry.details().on().isAfter(today))
        .filter(this::holds)
        .toList();
  }

  private boolean wantsHelp() {
    return filter.kinds().contains(TimelineEntry.Kind.HELP) && filter.channels().isEmpty();
  }

  boolean holds(Help help) {
    return wantsHelp()
        && help.isDone()
        && concerns(help.people())
        && says(LifeLine.entry(book, help));
  }

  /// Somebody who took part in all that it leaves; null where it may be anybody.
  @Nullable PersonId person() {
    return filter.people().stream().findFirst().orElse(null);
  }

  boolean holds(Interaction talk) {
    TimelineEntry entry = LifeLine.entry(book, talk);
    return filter.kinds().contains(entry.kind())
        && (filter.channels().isEmpty() || filter.channels().contains(talk.contact().channel()))
        && concerns(talk.people())
        && says(entry);
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

  private boolean says(TimelineEntry entry) {
    return !isForWords || says.test(WrittenEntries.of(entry));
  }
}
