package app.siembra.service;

import app.siembra.model.Card;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Moment;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.rules.Listed;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The people of the book.
public final class People {
  /// How many talks and notes of a person are read at first: of nearly everybody, all.
  public static final int TALKS = 500;

  private final Book book;

  People(Book book) {
    this.book = book;
  }

  /// Everybody, by name, from memory.
  public List<PersonLine> all() {
    return book.roster().all();
  }

  /// Somebody's line, from memory; empty where there is nobody with that id.
  public Optional<PersonLine> line(PersonId id) {
    return book.roster().find(id);
  }

  /// Everything stored about a person.
  ///
  /// @throws ProblemException `person.unknown`
  public Person get(PersonId id) {
    return book.read(stores -> stores.people().find(id)).orElseThrow(() -> unknown(id));
  }

  /// Everything stored about those of these people who exist, in the order of their ids.
  public List<Person> get(Collection<PersonId> ids) {
    return book.read(stores -> stores.people().find(ids));
  }

  /// Hands over everything stored about everybody, by name, without holding it all in memory.
  public void forEach(Consumer<Person> each) {
    boolean _ =
        book.read(
            stores -> {
              stores.people().forEach(each);
              return true;
            });
  }

  /// Whom somebody means by an id, an e-mail or a name.
  public Who resolve(String who) {
    return new Resolver(book.roster()).resolve(who);
  }

  /// Those whom a search in any field finds, the best first.
  public List<PersonLine> find(String query, int limit) {
    return book.roster().search(query, limit);
  }

  /// Those who bear the name that was typed, however it is accented.
  public List<PersonLine> namesakes(String name) {
    String folded = Fold.of(name);
    return folded.isEmpty()
        ? List.of()
        : book.roster().all().stream().filter(line -> line.folded().equals(folded)).toList();
  }

  /// A list of people with how things stand with each; by name, or the best first where it
  /// searches.
  public List<Listed> list(PeopleFilter filter, Moment moment) {
    return new Listing(book, moment.today()).list(filter);
  }

  /// The same in this order.
  public List<Listed> list(PeopleFilter filter, PeopleOrder order, Moment moment) {
    return order.sorted(list(filter, moment), moment.today());
  }

  /// The traits of this kind and how many people each would leave, with what the filter asks for
  /// besides; what nobody has is left out.
  public List<Tally> tally(Trait.Kind kind, PeopleFilter filter, Moment moment) {
    return new Listing(book, moment.today()).tally(kind, filter);
  }

  /// By what the people of the book can be told apart.
  public Groupings groupings(Moment moment) {
    return new Listing(book, moment.today()).groupings();
  }

  /// How things stand with a person.
  public Listed listed(PersonLine line, Moment moment) {
    return book.roster().listed(line, moment.today());
  }

  /// Adds a person by name.
  ///
  /// @throws ProblemException `name.empty`
  public PersonId add(String name, Moment moment) {
    return add(PersonName.typed(name), person -> person, moment);
  }

  /// Adds a person with everything that is known of them.
  ///
  /// @param details makes the rest of the person; must keep the id
  public PersonId add(PersonName name, UnaryOperator<Person> details, Moment moment) {
    return book.change(
        ChangeLabel.of("add", name.display()),
        moment,
        stores -> insert(stores, name, details, moment));
  }

  /// The same, with a follow-up about them in the same change.
  ///
  /// @param due when to get in touch
  /// @param text what to do then, or empty: get in touch
  public PersonId add(
      PersonName name, UnaryOperator<Person> details, LocalDate due, String text, Moment moment) {
    return book.change(
        ChangeLabel.of("add", name.display()),
        moment,
        stores -> {
          PersonId id = insert(stores, name, details, moment);
          var _ = FollowUps.insert(stores, List.of(id), null, new SaidFollowUp(due, text));
          return id;
        });
  }

  private static PersonId insert(
      Stores stores, PersonName name, UnaryOperator<Person> details, Moment moment) {
    PersonId id = stores.people().newId();
    stores.people().insert(details.apply(blank(id, name, moment)));
    return id;
  }

  /// Removes people from everything, as one change.
  public void remove(Collection<PersonId> ids, Moment moment) {
    if (ids.size() > 1) {
      book.safekeeping().before(moment);
    }
    book.run(
        Labels.people("remove", book.named(ids)),
        moment,
        stores -> ids.forEach(stores.people()::delete));
  }

  /// Changes a person.
  public void edit(PersonId id, UnaryOperator<Person> edit, Moment moment) {
    edit(List.of(id), "edit", edit, moment);
  }

  /// Changes people in the same way, as one change.
  ///
  /// @param key what the change is called, a key of a label that quotes the names
  /// @throws ProblemException `person.unknown`, and whatever the edit throws: then nobody has
  ///   changed
  public void edit(
      Collection<PersonId> ids, String key, UnaryOperator<Person> edit, Moment moment) {
    book.roster().require(ids);
    book.run(
        Labels.people(key, book.named(ids)),
        moment,
        stores -> ids.forEach(id -> stores.people().update(id, edit)));
  }

  /// Everything about a person, but for talks and notes older than the newest [#TALKS].
  ///
  /// @throws ProblemException `person.unknown`
  public PersonPage page(PersonId id, Moment moment) {
    return page(id, TALKS, moment);
  }

  /// Everything about a person, and of talks and notes the newest.
  ///
  /// @param talks how many of them
  /// @throws ProblemException `person.unknown`
  public PersonPage page(PersonId id, int talks, Moment moment) {
    return new Pages(book, moment).page(id, talks);
  }

  /// Somebody new, with a name for other programs (RFC 6350, 6.7.6) that nobody else has.
  static Person blank(PersonId id, PersonName name, Moment moment) {
    return new Person(
        id,
        name,
        OtherNames.NONE,
        Card.EMPTY,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Origin.added(moment.today()).withUid("urn:uuid:" + UUID.randomUUID()));
  }

  static ProblemException unknown(PersonId id) {
    return new ProblemException(Problem.of("person.unknown", Long.toString(id.value())));
  }
}
