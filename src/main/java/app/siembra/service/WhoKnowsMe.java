package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.rules.Awareness;
import app.siembra.rules.Quiet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who knows what the user can do, and who does not yet (rule 8).
public final class WhoKnowsMe {
  private final Book book;

  WhoKnowsMe(Book book) {
    this.book = book;
  }

  /// How many of some people know.
  ///
  /// @param aware who was told or saw it
  /// @param all with whom the user is in touch
  public record Share(int aware, int all) {}

  /// How far a topic of the user's has spread.
  ///
  /// @param everybody of all people
  /// @param circles of the people of each circle that has some, in the order of the circles
  public record Coverage(Topic topic, Share everybody, List<InCircle> circles) {}

  /// How far it has spread in a circle.
  public record InCircle(Circle circle, Share share) {}

  /// Those who are to be told of a topic: who would care most and is closest first.
  ///
  /// @param topic one of mine, or any other
  public List<UnawareRow> unaware(Topic topic, Moment moment) {
    return awareness(topic, moment).of(book.roster().asOf(moment.today())).stream()
        .map(
            unaware ->
                new UnawareRow(
                    unaware, Quiet.listed(unaware.line(), book.roster().circles(), moment.today())))
        .toList();
  }

  /// How far a topic has spread.
  public Coverage coverage(Topic topic, Moment moment) {
    Awareness awareness = awareness(topic, moment);
    Nesting nesting = book.roster().nesting();
    Map<Awareness.Standing, Integer> all = new EnumMap<>(Awareness.Standing.class);
    Map<CircleId, Map<Awareness.Standing, Integer>> byCircle = new HashMap<>();
    for (PersonLine line : book.roster().asOf(moment.today())) {
      Awareness.Standing standing = awareness.standing(line);
      if (standing != Awareness.Standing.APART) {
        all.merge(standing, 1, Integer::sum);
        nesting
            .of(line)
            .forEach(
                circle ->
                    byCircle
                        .computeIfAbsent(circle, _ -> new EnumMap<>(Awareness.Standing.class))
                        .merge(standing, 1, Integer::sum));
      }
    }
    return new Coverage(
        topic,
        share(all),
        book.read(stores -> stores.circles().all()).stream()
            .filter(circle -> byCircle.containsKey(circle.id()))
            .map(
                circle ->
                    new InCircle(circle, share(Objects.requireNonNull(byCircle.get(circle.id())))))
            .toList());
  }

  /// Notes that these people were told about a topic today, all in one change.
  ///
  /// @throws ProblemException `interaction.nobody` for nobody, `person.unknown`
  public void told(Topic topic, Collection<PersonId> people, Moment moment) {
    if (people.isEmpty()) {
      throw new ProblemException(Problem.of("interaction.nobody"));
    }
    book.roster().require(people);
    Learned learned = new Learned(List.of(), List.of(topic), moment.today());
    book.run(
        Labels.people("told", book.named(people)),
        moment,
        stores -> {
          new Acts(book, stores, moment).upon(people);
          people.forEach(
              id ->
                  stores
                      .people()
                      .update(id, person -> person.withKnowing(learned.addedTo(person))));
        });
  }

  private Awareness awareness(Topic topic, Moment moment) {
    return new Awareness(
        topic,
        book.read(stores -> stores.help().shown(topic, moment.today())),
        book.roster().circles(),
        moment.today());
  }

  private static Share share(Map<Awareness.Standing, Integer> counted) {
    int aware = counted.getOrDefault(Awareness.Standing.AWARE, 0);
    return new Share(aware, aware + counted.getOrDefault(Awareness.Standing.UNAWARE, 0));
  }
}
