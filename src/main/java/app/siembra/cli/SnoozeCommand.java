package app.siembra.cli;

import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `snooze PERSON DATE`: not shown as gone quiet before that day.
@CommandLine.Command
final class SnoozeCommand implements Command {
  @Parameters(arity = "2..*", paramLabel = "PERSON DATE", descriptionKey = "command.snooze.words")
  List<String> words = new ArrayList<>();

  @Override
  public Exit run(Desk desk) {
    PersonLine person = desk.person(words.subList(0, words.size() - 1));
    LocalDate until = desk.day(words.getLast());
    desk.services().reminding().snooze(List.of(person.id()), until, desk.moment());
    desk.say("command.snoozed", person.name(), desk.days().from(until));
    return Exit.DONE;
  }
}
