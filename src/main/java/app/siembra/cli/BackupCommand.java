package app.siembra.cli;

import app.siembra.service.SafeCopy;
import picocli.CommandLine;

/// `backup`: makes one now, and checks it.
@CommandLine.Command
final class BackupCommand implements Command {

  @Override
  public Exit run(Desk desk) {
    SafeCopy made = desk.services().safekeeping().backUp(desk.moment());
    desk.count("command.backup.made", made.people(), made.file().toString());
    return Exit.DONE;
  }
}
