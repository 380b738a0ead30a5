package app.siembra.service;

import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.List;

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
    List<PersonLine> lines =
        book.roster().search(filter.text(), Integer.MAX_VALUE).stream()
            .filter(traits.lasting(filter.traits()))
            .toList();
    return book.roster().listed(lines, traits.today()).stream()
        .filter(traits.ofTheDay(filter.traits()))
        .toList();
  }

  List<Tally> tally(Trait.Kind kind, PeopleFilter filter) {
    List<PastImport> imports =
        kind == Trait.Kind.IMPORT ? new Importing(book).past(Integer.MAX_VALUE) : List.of();
    return new Tallies(traits, imports).of(kind, list(filter.without(kind)));
  }

  Groupings groupings() {
    return Groupings.of(
        new Tallies(traits, List.of()),
        book.roster().listed(book.roster().all(), traits.today()),
        book.roster().circles().values(),
        book.roster().quiet(traits.today()).unsorted());
  }
}
