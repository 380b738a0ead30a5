package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Connection;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.sample.SampleNetwork;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Stores an invented network, its ids replaced by those of the book.
final class SampleWriter {
  private final Stores stores;
  private final SampleNetwork network;
  private final Map<String, CircleId> circles;
  private final long[] ids;
  private int people;
  private long interactions;
  private long help;
  private long connections;
  private long followUps;
  private final List<ObjectiveId> objectives = new ArrayList<>();

  SampleWriter(Stores stores, SampleSize size, Moment moment) {
    this.stores = stores;
    this.network = new SampleNetwork(size, moment.today());
    this.ids = new long[size.people()];
    this.circles =
        stores.circles().all().stream()
            .filter(circle -> !circle.key().isEmpty())
            .collect(Collectors.toMap(Circle::key, Circle::id));
  }

  /// What was written.
  ///
  /// @param topics whether what the user knows came with it
  /// @param objectives what the user is after in it
  record Written(Sample.Made made, boolean topics, List<ObjectiveId> objectives) {}

  /// @param first whether no invented people are there yet: the user is one and the same with more of
  ///   them, and after no more than before
  Written write(boolean first) {
    boolean unknown = stores.settings().me().topics().isEmpty();
    if (unknown) {
      Me me = stores.settings().me();
      stores.settings().putMe(me.withTopics(network.me().topics()));
    }
    network.people(this::add);
    network.interactions(this::add);
    network.help(this::add);
    network.connections(this::add);
    network.followUps(this::add);
    if (first) {
      network.objectives(this::add);
    }
    return new Written(
        new Sample.Made(people, interactions, help, connections, followUps),
        unknown,
        List.copyOf(objectives));
  }

  private void add(Person person, String circle) {
    PersonId id = stores.people().newId();
    ids[people++] = id.value();
    CircleId own = circles.get(circle);
    Person circled =
        own == null ? person : person.withKeeping(person.keeping().withCircles(List.of(own)));
    stores.people().insert(circled.withId(id));
  }

  private void add(Interaction talk) {
    interactions++;
    stores
        .interactions()
        .insert(
            new Interaction(
                stores.interactions().newId(),
                talk.when(),
                talk.contact(),
                mapped(talk.people()),
                talk.about(),
                talk.source()));
  }

  private void add(Help entry) {
    help++;
    stores
        .help()
        .insert(
            new Help(
                stores.help().newId(),
                entry.direction(),
                entry.kind(),
                entry.size(),
                entry.state(),
                mapped(entry.people()),
                entry.details()));
  }

  private void add(Connection tie) {
    connections++;
    stores
        .connections()
        .insert(
            new Connection(
                stores.connections().newId(),
                mapped(tie.from()),
                mapped(tie.to()),
                tie.type(),
                tie.note()));
  }

  private void add(FollowUp promise) {
    followUps++;
    stores
        .followUps()
        .insert(
            new FollowUp(
                stores.followUps().newId(),
                mapped(promise.people()),
                promise.due(),
                promise.text(),
                null,
                null));
  }

  private void add(Objective objective) {
    ObjectiveId id = stores.objectives().newId();
    objectives.add(id);
    stores
        .objectives()
        .insert(
            new Objective(
                id,
                objective.aim(),
                objective.topics(),
                mapped(objective.people()),
                objective.span(),
                objective.outcome()));
  }

  private List<PersonId> mapped(List<PersonId> people) {
    return people.stream().map(this::mapped).toList();
  }

  private PersonId mapped(PersonId person) {
    return new PersonId(ids[(int) person.value() - 1]);
  }
}
