package app.siembra.service;

import app.siembra.model.Beginnings;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.store.Stores;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What people of the book know, need and share, and what I do.
public final class Topics {
  private final Book book;

  Topics(Book book) {
    this.book = book;
  }

  /// The topics that may be meant by what was typed of one: those that begin so first; among equals
  /// mine first, as I named them, then by name.
  public List<String> fitting(String typed, int limit) {
    List<Topic> known =
        book.read(
            stores ->
                Stream.concat(
                        stores.settings().me().topics().stream(), stores.topics().all().stream())
                    .toList());
    return Beginnings.of(typed).among(known.stream().map(Topic::name), limit);
  }

  /// All of them with who has to do with each, by name.
  public List<TopicUse> all(Moment moment) {
    return book.read(stores -> stores.topics().uses(moment.today()));
  }

  /// The topic that is meant by a name, as the book writes it.
  ///
  /// @throws ProblemException `topic.unknown`, `topic.empty`
  public Topic find(String name) {
    return book.read(stores -> known(stores, new Topic(name)));
  }

  /// Writes a topic in another way, wherever it is named.
  ///
  /// @throws ProblemException `topic.unknown`; `topic.taken` where another topic has that name: the
  ///   two are to be merged
  public void rename(Topic topic, String name, Moment moment) {
    Topic to = new Topic(name);
    Topic from = find(topic.name());
    book.run(
        ChangeLabel.of("topic.renamed", from.name() + " → " + to.name()),
        moment,
        stores -> {
          Topic known = known(stores, topic);
          if (!to.equals(known) && stores.topics().find(name).isPresent()) {
            throw new ProblemException(Problem.of("topic.taken", to.name()));
          }
          stores.topics().rename(known, to);
          Views.narrow(stores, trait -> about(trait, Set.of(known), to));
        });
  }

  /// Makes topics one: wherever one of them is named, it is `into` from now on. Where a person has
  /// several of them, the higher level stays, and nothing else is lost.
  ///
  /// @throws ProblemException `topic.unknown`
  public void merge(Collection<Topic> topics, Topic into, Moment moment) {
    Topic stays = find(into.name());
    book.run(
        ChangeLabel.of("topics.merged", stays.name()),
        moment,
        stores -> {
          Set<Topic> gone = new HashSet<>(topics);
          gone.remove(stays);
          gone.forEach(topic -> stores.topics().replace(known(stores, topic), stays));
          Views.narrow(stores, trait -> about(trait, gone, stays));
        });
  }

  private static Trait about(Trait trait, Set<Topic> gone, Topic into) {
    if (trait instanceof Trait.About(String topic) && gone.contains(new Topic(topic))) {
      return new Trait.About(into.name());
    }
    if (trait instanceof Trait.LooksFor(String topic)
        && !topic.isBlank()
        && gone.contains(new Topic(topic))) {
      return new Trait.LooksFor(into.name());
    }
    return trait;
  }

  /// Removes topics that nothing names any more.
  ///
  /// @throws ProblemException `topic.used` where something names one of them, or it is mine
  public void remove(Collection<Topic> topics, Moment moment) {
    List<TopicUse> uses = all(moment);
    List<Topic> gone = topics.stream().distinct().toList();
    uses.stream()
        .filter(use -> gone.contains(use.topic()) && !use.isUnused())
        .findFirst()
        .ifPresent(
            use -> {
              throw new ProblemException(Problem.of("topic.used", use.topic().name()));
            });
    book.run(
        Labels.names("topics.removed", gone.stream().map(Topic::name).toList()),
        moment,
        stores -> gone.forEach(stores.topics()::delete));
  }

  private static Topic known(Stores stores, Topic topic) {
    return stores
        .topics()
        .find(topic.name())
        .orElseThrow(() -> new ProblemException(Problem.of("topic.unknown", topic.name())));
  }
}
