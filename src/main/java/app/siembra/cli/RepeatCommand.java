package app.siembra.cli;

import app.siembra.model.FollowUpId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Repeat;
import app.siembra.service.FollowUps;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `repeat ID HOW-OFTEN`: what you said you would do, again and again.
@CommandLine.Command
final class RepeatCommand implements Command {
  private static final String ONCE = "once";
  private static final Pattern OFTEN = Pattern.compile("(\\d{1,9})([dwmy])");

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "command.done.id")
  long id;

  @Parameters(index = "1", paramLabel = "HOW-OFTEN", descriptionKey = "command.repeat.often")
  String often = "";

  @Option(names = "--from-done", descriptionKey = "command.repeat.from-done")
  boolean fromDone;

  @Override
  public Exit run(Desk desk) {
    FollowUps followUps = desk.services().followUps();
    FollowUpId which = new FollowUpId(id);
    LocalDate due = followUps.promise(which).followUp().due();
    Repeat repeat = often.equals(ONCE) ? null : read(fromDone ? null : due);
    followUps.repeat(which, repeat, desk.moment());
    desk.line(repeat == null ? desk.texts().get("later.once") : desk.words().repeat(repeat));
    return Exit.DONE;
  }

  private Repeat read(@Nullable LocalDate since) {
    Matcher said = OFTEN.matcher(often);
    if (!said.matches()) {
      throw new ProblemException(Problem.of("repeat.unread", often));
    }
    Repeat.Unit unit =
        switch (said.group(2)) {
          case "d" -> Repeat.Unit.DAYS;
          case "w" -> Repeat.Unit.WEEKS;
          case "m" -> Repeat.Unit.MONTHS;
          default -> Repeat.Unit.YEARS;
        };
    return new Repeat(Integer.parseInt(said.group(1)), unit, since);
  }
}
