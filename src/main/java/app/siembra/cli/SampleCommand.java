package app.siembra.cli;

import app.siembra.service.Sample;
import app.siembra.service.sample.SampleSize;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `sample`: an invented network, for trying and measuring.
@CommandLine.Command
final class SampleCommand implements Command {
  @Option(
      names = "--people",
      required = true,
      paramLabel = "N",
      descriptionKey = "command.sample.people")
  int people;

  @Option(
      names = "--interactions",
      required = true,
      paramLabel = "M",
      descriptionKey = "command.sample.interactions")
  int interactions;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "command.sample.seed")
  long seed = 1;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    Sample.Made made =
        desk.services().sample().add(new SampleSize(people, interactions, seed), desk.moment());
    if (json) {
      desk.json()
          .object(
              new Fields()
                  .put("people", made.people())
                  .put("interactions", made.interactions())
                  .put("help", made.help())
                  .put("connections", made.connections())
                  .put("followUps", made.followUps())
                  .put("seed", seed));
    } else {
      desk.say("command.sample.made", made.people(), made.interactions());
    }
    return Exit.DONE;
  }
}
