package app.siembra.service;

import app.siembra.model.Beginnings;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where people work and worked. Two names are one organisation where they fold to the same.
public final class Organisations {
  private static final int MOST_TOPICS = 20;

  private final Book book;

  Organisations(Book book) {
    this.book = book;
  }

  /// The names of those where somebody works that may be meant by what was typed.
  public List<String> fitting(String typed, int limit) {
    return Beginnings.of(typed)
        .among(
            book.roster().all().stream()
                .map(line -> line.profile().position().organisation())
                .filter(name -> !name.isEmpty()),
            limit);
  }

  /// Everything about one of them; empty of people where nobody has to do with it.
  public Organisation get(String name, Moment moment) {
    String folded = Fold.of(name);
    List<Organisation.Worker> workers = workers(folded, moment.today());
    List<Organisation.Worker> present =
        workers.stream()
            .filter(Organisation.Worker::isPresent)
            .sorted(
                Comparator.comparing(
                        (Organisation.Worker worker) ->
                            Optional.ofNullable(worker.listed().line().figures().last())
                                .orElse(LocalDate.MIN))
                    .reversed())
            .toList();
    List<Organisation.Worker> past =
        workers.stream()
            .filter(worker -> !worker.isPresent())
            .sorted(Comparator.comparingInt(Organisation.Worker::until).reversed())
            .toList();
    return new Organisation(written(workers).orElse(name), present, past, topics(present));
  }

  private List<Organisation.Worker> workers(String folded, LocalDate today) {
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Person> people =
        book.read(
            stores ->
                stores.people().find(stores.people().at(name -> Fold.of(name).equals(folded))));
    Map<PersonId, Listed> listed =
        book
            .roster()
            .listed(
                people.stream()
                    .flatMap(person -> book.roster().find(person.id()).stream())
                    .toList(),
                today)
            .stream()
            .collect(Collectors.toMap(Listed::id, Function.identity()));
    return people.stream()
        .filter(person -> listed.containsKey(person.id()))
        .map(
            person ->
                new Organisation.Worker(
                    Objects.requireNonNull(listed.get(person.id())), there(person, folded)))
        .sorted(Comparator.comparing(worker -> worker.listed().line().folded()))
        .toList();
  }

  private static List<Position> there(Person person, String folded) {
    return person.card().positions().stream()
        .filter(position -> Fold.of(position.organisation()).equals(folded))
        .toList();
  }

  private static Optional<String> written(List<Organisation.Worker> workers) {
    return mostCommon(
            workers.stream()
                .flatMap(worker -> worker.positions().stream())
                .map(Position::organisation),
            Function.identity())
        .stream()
        .findFirst();
  }

  private static List<String> topics(List<Organisation.Worker> workers) {
    return mostCommon(
            workers.stream()
                .map(worker -> worker.listed().line())
                .map(PersonLine::profile)
                .flatMap(profile -> profile.topics().stream()),
            Fold::of)
        .stream()
        .limit(MOST_TOPICS)
        .toList();
  }

  /// Each once, as it was first written; the most frequent first.
  private static List<String> mostCommon(Stream<String> words, Function<String, String> key) {
    Map<String, List<String>> groups = new HashMap<>();
    words.forEach(
        word -> groups.computeIfAbsent(key.apply(word), _ -> new ArrayList<>()).add(word));
    return groups.values().stream()
        .sorted(
            Comparator.comparingInt((List<String> same) -> same.size())
                .reversed()
                .thenComparing(List::getFirst))
        .map(List::getFirst)
        .toList();
  }

  /// Those where somebody works, as most write them, with how many do; by name.
  public List<Staffed> all() {
    Map<String, List<String>> written =
        book.roster().all().stream()
            .map(line -> line.profile().position().organisation())
            .filter(name -> !Fold.of(name).isEmpty())
            .collect(Collectors.groupingBy(Fold::of));
    return written.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .map(
            same ->
                new Staffed(mostCommon(same.stream(), Function.identity()).getFirst(), same.size()))
        .toList();
  }

  /// An organisation and how many people work there.
  public record Staffed(String name, int people) {}

  /// Writes an organisation in another way in every position, as one change.
  ///
  /// @throws ProblemException `organisation.unknown`, `organisation.empty`
  public void rename(String name, String to, Moment moment) {
    write(List.of(name), to, "organisation.renamed", name + " → " + to.strip(), moment);
  }

  /// Makes several organisations one, written as the first, as one change.
  ///
  /// @throws ProblemException `organisation.unknown`, `organisations.too-few`
  public void merge(List<String> names, Moment moment) {
    if (names.stream().map(Fold::of).distinct().count() < 2) {
      throw new ProblemException(Problem.of("organisations.too-few"));
    }
    String into = get(names.getFirst(), moment).name();
    write(names, into, "organisations.merged", into, moment);
  }

  private void write(List<String> names, String to, String label, String said, Moment moment) {
    String written = to.strip();
    if (written.isEmpty()) {
      throw new ProblemException(Problem.of("organisation.empty"));
    }
    Set<String> folded = names.stream().map(Fold::of).collect(Collectors.toSet());
    names.forEach(this::require);
    book.run(
        ChangeLabel.of(label, said),
        moment,
        stores -> {
          stores
              .people()
              .update(
                  stores.people().at(other -> folded.contains(Fold.of(other))),
                  person -> renamed(person, folded, written));
          Views.narrow(
              stores,
              trait ->
                  trait instanceof Trait.With(String organisation)
                          && folded.contains(Fold.of(organisation))
                      ? new Trait.With(written)
                      : trait);
        });
  }

  private void require(String name) {
    String folded = Fold.of(name);
    if (folded.isEmpty()
        || book.read(stores -> stores.people().at(other -> Fold.of(other).equals(folded)))
            .isEmpty()) {
      throw new ProblemException(Problem.of("organisation.unknown", name));
    }
  }

  private static Person renamed(Person person, Set<String> folded, String to) {
    return person.withCard(
        person
            .card()
            .withPositions(
                person.card().positions().stream()
                    .map(
                        position ->
                            folded.contains(Fold.of(position.organisation()))
                                ? position.at(to)
                                : position)
                    .toList()));
  }
}
