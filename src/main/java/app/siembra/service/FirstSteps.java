package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.CircleId;
import app.siembra.model.Keeping;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.rules.LastTalk;
import app.siembra.rules.Warmth;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The first run: whom the user does not want to lose.
public final class FirstSteps {
  private final Book book;

  FirstSteps(Book book) {
    this.book = book;
  }

  /// Somebody the user does not want to lose.
  ///
  /// @param circle where they belong, or null
  /// @param last about when they last talked, null where the user does not say
  public record Dear(Whom whom, @Nullable CircleId circle, @Nullable LastTalk last) {}

  /// Those of the book who come to mind first: whom the user talks with most, then of whom most is
  /// known. Whoever has a star already is not among them.
  public List<PersonLine> likely(int limit, Moment moment) {
    return book.roster().all().stream()
        .filter(FirstSteps::isOpen)
        .sorted(
            Comparator.comparingDouble(
                    (PersonLine line) -> Warmth.of(line.figures().sums(), moment.today()))
                .thenComparingInt(FirstSteps::known)
                .reversed())
        .limit(limit)
        .toList();
  }

  private static boolean isOpen(PersonLine line) {
    Keeping keeping = line.keeping();
    return !keeping.starred() && !keeping.archived() && keeping.death() == null;
  }

  private static int known(PersonLine line) {
    PersonLine.Profile profile = line.profile();
    return Stream.of(profile.otherNames(), profile.emails(), profile.phones(), profile.topics())
        .mapToInt(List::size)
        .sum();
  }

  /// Gives each of them a star, a circle and about when they last talked, and adds those who are
  /// not in the book; all as one change.
  ///
  /// @return who they are, in the same order
  /// @throws app.siembra.model.ProblemException `name.empty`, `person.unknown`; then nothing has
  ///   changed
  public List<PersonId> keep(List<Dear> people, Moment moment) {
    if (people.isEmpty()) {
      return List.of();
    }
    book.roster().require(people.stream().flatMap(dear -> dear.whom().id().stream()).toList());
    return book.change(
        ChangeLabel.of("keep", people.getFirst().whom().name(), Integer.toString(people.size())),
        moment,
        stores -> {
          List<PersonId> kept = new ArrayList<>();
          people.forEach(dear -> kept.add(keep(stores, dear, moment)));
          return kept;
        });
  }

  private static PersonId keep(Stores stores, Dear dear, Moment moment) {
    return switch (dear.whom()) {
      case Whom.Known(PersonId id, var _) -> {
        stores.people().update(id, person -> kept(person, dear, moment));
        yield id;
      }
      case Whom.New(String name) -> {
        PersonId id = stores.people().newId();
        Person blank = People.blank(id, PersonName.typed(name), moment);
        stores.people().insert(kept(blank, dear, moment));
        yield id;
      }
    };
  }

  private static Person kept(Person person, Dear dear, Moment moment) {
    CircleId circle = dear.circle();
    LastTalk last = dear.last();
    List<CircleId> circles =
        Stream.concat(person.keeping().circles().stream(), Stream.ofNullable(circle)).toList();
    Person starred = person.withKeeping(person.keeping().withStar(true).withCircles(circles));
    return last == null
        ? starred
        : starred.withOrigin(starred.origin().withApproximateLast(last.around(moment.today())));
  }
}
