package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.rules.Awareness;
import app.siembra.rules.Quiet;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collection;
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

  /// Those who are to be told of a topic: who would care most and is closest first. How things
  /// stand with each is worked out when the row is looked at.
  ///
  /// @param topic one of mine, or any other
  public List<UnawareRow> unaware(Topic topic, Moment moment) {
    List<Awareness.Unaware> unaware = awareness(topic, moment).unaware();
    return new AbstractList<>() {
      @Override
      public UnawareRow get(int index) {
        return row(unaware.get(index), moment);
      }

      @Override
      public int size() {
        return unaware.size();
      }
    };
  }

  private UnawareRow row(Awareness.Unaware unaware, Moment moment) {
    return new UnawareRow(
        unaware, Quiet.listed(unaware.line(), book.roster().circles(), moment.today()));
  }

  /// How far a topic has spread.
  public Coverage coverage(Topic topic, Moment moment) {
    Counted all = new Counted();
    Map<CircleId, Counted> byCircle = new HashMap<>();
    for (Awareness.Spread spread : awareness(topic, moment).spread()) {
      all.add(spread);
      book.roster()
          .nesting()
          .of(spread.one())
          .forEach(circle -> byCircle.computeIfAbsent(circle, _ -> new Counted()).add(spread));
    }
    return new Coverage(
        topic,
        all.share(),
        book.read(stores -> stores.circles().all()).stream()
            .filter(circle -> byCircle.containsKey(circle.id()))
            .map(
                circle ->
                    new InCircle(circle, Objects.requireNonNull(byCircle.get(circle.id())).share()))
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
    LocalDate today = moment.today();
    return new Awareness(
        book.roster().asOf(today).crowd(),
        topic,
        book.read(stores -> stores.help().shown(topic, today)),
        today);
  }

  private static final class Counted {
    private int aware;
    private int all;

    void add(Awareness.Spread spread) {
      aware += spread.aware();
      all += spread.all();
    }

    Share share() {
      return new Share(aware, all);
    }
  }
}
