package app.siembra.cli;

import app.siembra.service.SafeCopy;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `backups`: lists them, the newest first.
@CommandLine.Command
final class BackupsCommand implements Command {
  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    return list(desk, desk.services().safekeeping().copies());
  }

  @Override
  public Exit onDamage(DamageDesk desk) {
    return list(desk, desk.rescue().copies());
  }

  private Exit list(Speaker desk, List<SafeCopy> copies) {
    new RescueWords(desk).list(copies, json);
    if (copies.isEmpty() && !json) {
      desk.say("command.backups.none");
    }
    return Exit.DONE;
  }
}
