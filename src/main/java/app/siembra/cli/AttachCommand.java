package app.siembra.cli;

import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `attach PERSON FILE…`: puts copies of files to a person, all or none.
@CommandLine.Command
final class AttachCommand implements Command {
  @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "command.option.person")
  String who = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      descriptionKey = "command.attach.files")
  List<String> files = new ArrayList<>();

  @Override
  public Exit run(Desk desk) {
    PersonLine person = desk.person(who);
    desk.services()
        .attachments()
        .attach(person.id(), files.stream().map(desk::path).toList(), desk.moment());
    desk.count("command.attached", files.size(), person.name());
    return Exit.DONE;
  }
}
