package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.rules.Since;
import app.siembra.rules.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those who are in the book and still to be sorted (rule 1), offered a few at a time with what is
/// known of them. Nobody is flagged before the user has said so.
public final class Sorting {
  private final Book book;

  Sorting(Book book) {
    this.book = book;
  }

  /// Whom to offer next: first those with whom there was a rhythm, then whom the user talked to or,
  /// where no talk is known, met last, then by name.
  ///
  /// @param passedOver whom not to offer
  /// @param most how many at once
  public List<QuietRow> next(Set<PersonId> passedOver, int most, Moment moment) {
    List<Listed> chosen =
        book.roster().listed(moment.today()).stream()
            .filter(listed -> listed.standing().state() == Standing.State.UNSORTED)
            .filter(listed -> !passedOver.contains(listed.id()))
            .sorted(bestKnownFirst())
            .limit(most)
            .toList();
    return rows(chosen, moment);
  }

  /// How things stand now with those of these people who are still in the book, in their order.
  public List<QuietRow> rows(Collection<PersonId> people, Moment moment) {
    var lines =
        people.stream()
            .map(person -> book.roster().find(person).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return rows(book.roster().listed(lines, moment.today()), moment);
  }

  /// How many are still to be sorted.
  public int left(Moment moment) {
    return book.roster().quiet(moment.today()).unsorted();
  }

  private List<QuietRow> rows(List<Listed> people, Moment moment) {
    return book.read(stores -> new QuietRows(stores, moment.today()).of(people));
  }

  private static Comparator<Listed> bestKnownFirst() {
    return Comparator.comparing((Listed listed) -> listed.line().figures().rhythm() == null)
        .thenComparing(Sorting::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
  }

  private static @Nullable LocalDate day(Listed listed) {
    Since since = listed.standing().since();
    return since == null ? null : since.day();
  }
}
