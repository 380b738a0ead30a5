package app.siembra.cli;

import app.siembra.service.Who;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show PERSON`: everything about a person, or about the user themself (`me`).
@CommandLine.Command
final class ShowCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "command.option.person")
  List<String> words = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    Who who = desk.services().people().resolve(String.join(" ", words));
    if (who instanceof Who.Me) {
      new MySheet(desk).show(json);
    } else if (json) {
      var listed = desk.services().people().listed(who.one(), desk.moment());
      desk.json().object(new Everybody(desk).of(listed));
    } else {
      var page = desk.services().people().page(who.one().id(), desk.moment());
      new PersonSheet(desk, page).show();
    }
    return Exit.DONE;
  }
}
