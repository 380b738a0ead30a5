package app.siembra.cli;

import app.siembra.model.PersonLine;
import app.siembra.rules.Seed;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `seed`: what I can do for somebody today, the best first (rule 9).
@CommandLine.Command
final class SeedCommand implements Command {
  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Seed> seeds = desk.services().sowing().all(desk.moment());
    if (json) {
      desk.json().array(seeds.stream().map(seed -> fields(desk, seed)));
    } else if (seeds.isEmpty()) {
      desk.say("command.seed.nothing");
    } else {
      seeds.forEach(seed -> desk.line(desk.suggestions().seed(seed)));
    }
    return Exit.DONE;
  }

  private static Fields fields(Desk desk, Seed seed) {
    return new Fields()
        .put("kind", seed.with().isPresent() ? "introduce" : "you-help")
        .put("person", seed.person().name())
        .put("personId", seed.person().id().value())
        .put("with", seed.with().map(PersonLine::name).orElse(null))
        .put("withId", seed.with().map(other -> other.id().value()).orElse(null))
        .put("need", seed.need().text())
        .put("topic", seed.topic().name())
        .put("reason", desk.suggestions().seed(seed))
        .put("score", seed.score());
  }
}
