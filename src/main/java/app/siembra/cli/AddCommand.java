package app.siembra.cli;

import app.siembra.model.PersonId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `add`: a new person by name.
@CommandLine.Command
final class AddCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "command.add.name")
  List<String> name = new ArrayList<>();

  @Override
  public Exit run(Desk desk) {
    PersonId id = desk.services().people().add(String.join(" ", name), desk.moment());
    desk.say("command.added", String.join(" ", name), id.value());
    return Exit.DONE;
  }
}
