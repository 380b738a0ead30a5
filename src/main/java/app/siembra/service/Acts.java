package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.store.Mark;
import app.siembra.store.Stores;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Marks that the user did something about people who have gone quiet, so that nobody else takes
/// their place among today's few (rule 4).
final class Acts {
  private final Book book;
  private final Stores stores;
  private final Moment moment;

  Acts(Book book, Stores stores, Moment moment) {
    this.book = book;
    this.stores = stores;
    this.moment = moment;
  }

  void upon(Collection<PersonId> people) {
    List<PersonId> quiet = people.stream().filter(this::isQuiet).toList();
    if (!quiet.isEmpty()) {
      Set<PersonId> few =
          new TodayMaker(book, moment.today())
              .few(stores).stream().map(Listed::id).collect(Collectors.toSet());
      quiet.forEach(
          person -> {
            put(person, Mark.Kind.ACTED);
            if (few.contains(person)) {
              put(person, Mark.Kind.SPENT);
            }
          });
    }
  }

  private boolean isQuiet(PersonId person) {
    return book.roster()
        .find(person)
        .map(line -> book.roster().listed(line, moment.today()))
        .filter(listed -> listed.standing().goneQuiet())
        .isPresent();
  }

  private void put(PersonId person, Mark.Kind kind) {
    stores.marks().put(new Mark(person, moment.today(), kind));
  }
}
