package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.TwoPeople;
import app.siembra.rules.Candidate;
import app.siembra.rules.Suspects;
import app.siembra.rules.Suspicion;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The same person twice (rule 10).
public final class Duplicates {
  private final Book book;

  Duplicates(Book book) {
    this.book = book;
  }

  /// All pairs who may be the same, by name, but those of whom the user said that they are two.
  public List<Twins> find() {
    List<Candidate> candidates = new ArrayList<>();
    Set<TwoPeople> two =
        book.read(
            stores -> {
              stores.people().forEach(person -> candidates.add(Candidate.of(person)));
              return stores.twoPeople().all();
            });
    return Suspects.find(candidates).stream()
        .map(this::twins)
        .filter(pair -> !two.contains(pair.pair()))
        .toList();
  }

  /// Those of these pairs who may still be the same: both are there, and the user has not said that
  /// they are two.
  public List<Twins> open(List<Twins> pairs) {
    Set<TwoPeople> two = book.read(stores -> stores.twoPeople().all());
    return pairs.stream()
        .filter(
            pair -> isThere(pair.first()) && isThere(pair.second()) && !two.contains(pair.pair()))
        .toList();
  }

  /// Notes that these are two people, so that they are not offered again.
  public void different(PersonId one, PersonId other, Moment moment) {
    book.run(
        book.ofTwo("two-people", one, other),
        moment,
        stores -> stores.twoPeople().add(new TwoPeople(one, other)));
  }

  /// Those pairs of which one at least is among these people.
  public List<Twins> with(Set<PersonId> people) {
    return find().stream()
        .filter(pair -> people.contains(pair.first().id()) || people.contains(pair.second().id()))
        .toList();
  }

  /// What would become of the first if the others were merged into it. Changes nothing.
  ///
  /// @param whose of what there is only one, whose stays; where nothing is said, that of the first
  ///   who has it
  /// @throws ProblemException `person.unknown`
  public Person merged(PersonId stays, List<PersonId> go, Map<SingleValue, PersonId> whose) {
    People people = new People(book);
    Person merged = people.get(stays);
    for (PersonId id : go) {
      merged = Merging.merged(merged, people.get(id), of(id, whose));
    }
    return merged;
  }

  private boolean isThere(Named person) {
    return book.roster().find(person.id()).isPresent();
  }

  /// Makes two entries one: the first stays and gets every value of the second and everything that
  /// happened with it.
  ///
  /// @throws ProblemException `person.unknown`, `merge.self`
  public void merge(PersonId stays, PersonId goes, Moment moment) {
    merge(stays, List.of(goes), moment);
  }

  /// The same with several who go, as one change.
  ///
  /// @throws ProblemException `person.unknown`, `merge.self`
  public void merge(PersonId stays, List<PersonId> go, Moment moment) {
    merge(stays, go, Map.of(), moment);
  }

  /// The same, where the user says whose value stays of what there is only one.
  ///
  /// @param whose as for [#merged]
  /// @throws ProblemException `person.unknown`, `merge.self`
  public void merge(
      PersonId stays, List<PersonId> go, Map<SingleValue, PersonId> whose, Moment moment) {
    if (go.contains(stays)) {
      throw new ProblemException(Problem.of("merge.self"));
    }
    People people = new People(book);
    Person kept = people.get(stays);
    book.roster().require(go);
    book.safekeeping().beforeOneOfMany(moment);
    book.run(
        ChangeLabel.of("merge", kept.displayName()),
        moment,
        stores -> go.forEach(id -> merge(stores, stays, id, of(id, whose))));
  }

  /// Read only now: what another of them is known through may just have moved.
  private static void merge(Stores stores, PersonId stays, PersonId id, Set<SingleValue> ofOther) {
    Person other = stores.people().find(id).orElseThrow(() -> People.unknown(id));
    stores.people().moveFacts(other.id(), stays);
    stores.people().delete(other.id());
    stores.people().update(stays, person -> Merging.merged(person, other, ofOther));
  }

  private static Set<SingleValue> of(PersonId person, Map<SingleValue, PersonId> whose) {
    return whose.entrySet().stream()
        .filter(entry -> entry.getValue().equals(person))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Twins twins(Suspicion suspicion) {
    return new Twins(
        book.named(suspicion.first()), book.named(suspicion.second()), suspicion.why());
  }
}
