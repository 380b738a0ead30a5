package app.siembra.cli;

import app.siembra.model.PersonLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `introduce A B`: that the user brought two people together.
@CommandLine.Command
final class IntroduceCommand implements Command {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "command.option.person")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "command.option.person")
  String second = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.introduce.on")
  @Nullable String on;

  @Override
  public Exit run(Desk desk) {
    PersonLine one = desk.person(first);
    PersonLine other = desk.person(second);
    LocalDate day = on == null ? desk.moment().today() : desk.day(on);
    desk.services().connecting().introduce(one.id(), other.id(), day, desk.moment());
    desk.say("command.introduced", one.name(), other.name());
    return Exit.DONE;
  }
}
