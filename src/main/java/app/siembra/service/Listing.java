package app.siembra.service;

import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Picks the people a list shows.
final class Listing {
  private final Book book;
  private final Traits traits;

  Listing(Book book, LocalDate today) {
    this.book = book;
    this.traits =
        new Traits(
            book.roster().nesting(),
            change -> book.read(stores -> stores.history().added(change)),
            today);
  }

  List<Listed> list(PeopleFilter filter) {
    if (filter.equals(PeopleFilter.ALL)) {
      return everybody();
    }
    Predicate<PersonLine> lasting = traits.lasting(filter.traits());
    boolean isKept = filter.text().isBlank() && book.roster().isListed(traits.today());
    Stream<Listed> people =
        isKept
            ? everybody().stream().filter(listed -> lasting.test(listed.line()))
            : found(filter.text(), lasting).stream();
    return people.filter(traits.ofTheDay(filter.traits())).toList();
  }

  private List<Listed> everybody() {
    return book.roster().listed(traits.today());
  }

  private List<Listed> found(String text, Predicate<PersonLine> lasting) {
    List<PersonLine> lines =
        book.roster().search(text, Integer.MAX_VALUE).stream().filter(lasting).toList();
    return book.roster().listed(lines, traits.today());
  }

  List<Tally> tally(Trait.Kind kind, PeopleFilter filter) {
    List<PastImport> imports =
        kind == Trait.Kind.IMPORT ? new Importing(book).past(Integer.MAX_VALUE) : List.of();
    return new Tallies(traits, imports).of(kind, list(filter.without(kind)));
  }

  Groupings groupings() {
    return Groupings.of(
        new Tallies(traits, List.of()),
        book.roster().crowd(),
        book.roster().circles().values(),
        book.roster().quiet(traits.today()).unsorted());
  }
}
