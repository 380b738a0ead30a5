package app.siembra.service.sample;

import app.siembra.model.Connection;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Me;
import app.siembra.model.Objective;
import app.siembra.model.Person;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// An invented network of some size as of some day. All ids in it count from 1 within the network,
/// for whoever stores it to replace; it is made anew each time it is asked for, never kept.
public final class SampleNetwork {
  private final SampleSize size;
  private final LocalDate today;

  /// The network of that size and seed; its people were last talked with before this day.
  public SampleNetwork(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  /// What the user is known for in it.
  public Me me() {
    List<Topic> topics = Faces.MY_TOPICS.stream().map(Topic::new).toList();
    return new Me("", topics, List.of(), List.of(), null);
  }

  /// Whether the user is known for this in every invented network.
  public static boolean isMine(Topic topic) {
    return Faces.MY_TOPICS.stream().map(Topic::new).anyMatch(topic::equals);
  }

  /// Hands over everybody, the circle by its key beside each, empty for none.
  public void people(Circled each) {
    Faces faces = new Faces(size, today);
    for (int number = 0; number < size.people(); number++) {
      each.accept(faces.person(number), Bond.of(number).circle());
    }
  }

  /// Hands over what happened, as many as were asked for, person by person, the newest first.
  public void interactions(Consumer<Interaction> each) {
    new Talks(size, today).forEach(each);
  }

  /// Hands over the help given and received.
  public void help(Consumer<Help> each) {
    new Favours(size, today).forEach(each);
  }

  /// Hands over how people are tied.
  public void connections(Consumer<Connection> each) {
    new Knots(size).forEach(each);
  }

  /// Hands over what the user said they would do.
  public void followUps(Consumer<FollowUp> each) {
    new Promises(size, today).forEach(each);
  }

  /// Hands over what the user is after.
  public void objectives(Consumer<Objective> each) {
    new Goals(size, today).forEach(each);
  }

  /// Takes a person with the key of their circle.
  @FunctionalInterface
  public interface Circled {
    /// Takes them.
    void accept(Person person, String circle);
  }
}
