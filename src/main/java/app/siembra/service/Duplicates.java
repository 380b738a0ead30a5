package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Candidate;
import app.siembra.rules.Suspects;
import app.siembra.rules.Suspicion;
import java.util.ArrayList;
import java.util.List;

/// The same person twice (rule 10).
public final class Duplicates {
  private final Book book;

  Duplicates(Book book) {
    this.book = book;
  }

  /// All pairs who may be the same, by name.
  public List<Twins> find() {
    List<Candidate> candidates = new ArrayList<>();
    boolean _ =
        book.read(
            stores -> {
              stores.people().forEach(person -> candidates.add(Candidate.of(person)));
              return true;
            });
    return Suspects.find(candidates).stream().map(this::twins).toList();
  }

  /// Makes two entries one: the first stays and gets every value of the second and everything that
  /// happened with it.
  ///
  /// @throws ProblemException `person.unknown`, `merge.self`
  public void merge(PersonId stays, PersonId goes, Moment moment) {
    if (stays.equals(goes)) {
      throw new ProblemException(Problem.of("merge.self"));
    }
    People people = new People(book);
    Person kept = people.get(stays);
    Person other = people.get(goes);
    book.run(
        ChangeLabel.of("merge", kept.displayName()),
        moment,
        stores -> {
          stores.people().moveFacts(goes, stays);
          stores.people().delete(goes);
          stores.people().update(stays, person -> Merging.merged(person, other));
        });
  }

  private Twins twins(Suspicion suspicion) {
    return new Twins(
        book.named(suspicion.first()), book.named(suspicion.second()), suspicion.why());
  }
}
