package app.siembra.cli;

import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `remove`: a person, from everything; `undo` brings them back.
@CommandLine.Command
final class RemoveCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "command.option.person")
  List<String> who = new ArrayList<>();

  @Override
  public Exit run(Desk desk) {
    PersonLine person = desk.person(who);
    desk.services().people().remove(List.of(person.id()), desk.moment());
    desk.say("command.removed", person.name());
    return Exit.DONE;
  }
}
