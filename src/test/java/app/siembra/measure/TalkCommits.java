package app.siembra.measure;

import app.siembra.model.Channel;
import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// A process that logs talks in a network of 500 people and 5,000 interactions.
final class TalkCommits {
  private TalkCommits() {}

  /// @param arguments an empty folder
  public static void main(String[] arguments) throws IOException {
    Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
    Random random = new Random(1);
    try (Services services = new Services(Networks.open(Path.of(arguments[0])), "ES")) {
      var _ = services.sample().add(new SampleSize(500, 5000, 1), now);
      List<PersonLine> people = services.people().all();
      Turns.take(
          () -> {
            PersonLine person = people.get(random.nextInt(people.size()));
            var _ = services.interactions().talked(List.of(person.id()), Channel.CALL, now);
          });
    }
  }
}
