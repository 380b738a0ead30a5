package app.siembra.cli;

import app.siembra.service.Remains;
import app.siembra.service.Removed;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `erase`: erases for good what was removed. Without `--yes` it only says what that is.
@CommandLine.Command
final class EraseCommand implements Command {
  @Parameters(paramLabel = "NUMBER", descriptionKey = "command.option.removed")
  long change;

  @Option(names = "--yes", descriptionKey = "command.erase.yes")
  boolean yes;

  @Option(names = "--backups", descriptionKey = "command.erase.backups")
  boolean backups;

  @Override
  public Exit run(Desk desk) {
    Removed what = desk.services().trash().only(change, desk.moment());
    if (!yes) {
      desk.line(desk.sentences().change(what.label()));
      desk.say("command.erase.how");
      return Exit.DONE;
    }
    Remains remains = desk.services().trash().erase(change, desk.moment());
    desk.say("changes.erased");
    if (backups) {
      desk.services().safekeeping().giveUp(remains.copies());
      desk.count("command.erase.given-up", remains.copies().size());
    } else if (!remains.copies().isEmpty()) {
      desk.count("changes.backups.title", remains.copies().size());
      remains.copies().forEach(copy -> desk.line(copy.file().toString()));
    }
    remains.folders().forEach(folder -> desk.say("command.erase.folder", folder.toString()));
    return Exit.DONE;
  }
}
