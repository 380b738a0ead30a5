package app.siembra.cli;

import app.siembra.model.PersonLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `photo PERSON FILE`: makes the picture in a file the photograph of a person; `--remove` takes it
/// off.
@CommandLine.Command
final class PhotoCommand implements Command {
  @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "command.option.person")
  String who = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "command.photo.file")
  @Nullable String file;

  @Option(names = "--remove", descriptionKey = "command.photo.remove")
  boolean remove;

  @Override
  public Exit run(Desk desk) {
    PersonLine person = desk.person(who);
    if (remove) {
      desk.services().attachments().removePhoto(person.id(), desk.moment());
      desk.say("command.photo.removed", person.name());
      return Exit.DONE;
    }
    if (file == null) {
      desk.complain(desk.texts().get("command.photo.which"));
      return Exit.MISUSED;
    }
    desk.services().attachments().photo(person.id(), desk.path(file), desk.moment());
    desk.say("command.photo.done", person.name());
    return Exit.DONE;
  }
}
