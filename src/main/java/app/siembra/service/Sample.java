package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.sample.SampleNetwork;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Stores;
import java.util.List;
import java.util.stream.Collectors;

/// An invented network, for trying and measuring.
public final class Sample {
  /// How the uid of every invented person begins.
  private static final String MARK = "urn:siembra-sample:";

  /// Under which names it is kept whether the topics of the user came with it, and which objectives
  /// did.
  private static final String TOPICS = "sample-topics";

  private static final String OBJECTIVES = "sample-objectives";

  private final Book book;

  Sample(Book book) {
    this.book = book;
  }

  /// What was made.
  public record Made(long people, long interactions, long help, long connections, long followUps) {}

  /// Adds an invented network, as one change.
  public Made add(SampleSize size, Moment moment) {
    boolean first = count() == 0;
    SampleWriter.Written written =
        book.change(
            ChangeLabel.of("sample"),
            moment,
            stores -> new SampleWriter(stores, size, moment).write(first));
    if (first) {
      book.mark(
          stores -> {
            stores.memory().put(TOPICS, Boolean.toString(written.topics()));
            stores.memory().put(OBJECTIVES, numbers(written.objectives()));
          });
    }
    return written.made();
  }

  /// How many invented people are in the book.
  public int count() {
    return invented().size();
  }

  /// Removes all invented people and what happened with them alone, what the invented user is after
  /// and knows, as one change.
  public void remove(Moment moment) {
    List<PersonId> invented = invented();
    book.run(
        ChangeLabel.of("sample.removed"),
        moment,
        stores -> {
          invented.forEach(stores.people()::delete);
          removeObjectives(stores);
          removeTopics(stores);
        });
  }

  private static String numbers(List<ObjectiveId> objectives) {
    return objectives.stream()
        .map(id -> Long.toString(id.value()))
        .collect(Collectors.joining(" "));
  }

  private static void removeObjectives(Stores stores) {
    String brought = ' ' + stores.memory().find(OBJECTIVES).orElse("") + ' ';
    stores.objectives().all().stream()
        .map(Objective::id)
        .filter(id -> brought.contains(" " + id.value() + " "))
        .forEach(stores.objectives()::delete);
  }

  private static void removeTopics(Stores stores) {
    if (stores.memory().find(TOPICS).filter(Boolean.toString(true)::equals).isPresent()) {
      Me me = stores.settings().me();
      stores
          .settings()
          .putMe(
              me.withTopics(
                  me.topics().stream().filter(topic -> !SampleNetwork.isMine(topic)).toList()));
    }
  }

  private List<PersonId> invented() {
    return book.roster().all().stream()
        .filter(line -> line.origin().uid().startsWith(MARK))
        .map(PersonLine::id)
        .toList();
  }
}
