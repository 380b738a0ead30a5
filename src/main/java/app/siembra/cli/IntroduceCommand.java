package app.siembra.cli;

import app.siembra.model.IntroductionId;
import app.siembra.model.PersonLine;
import app.siembra.model.Upshot;
import app.siembra.service.Introducing;
import app.siembra.text.IntroductionWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `introduce A B`: that the user brought two people together; with an option, that they asked both
/// first, that one said no, or what came of it (rule 9).
@CommandLine.Command
final class IntroduceCommand implements Command {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "command.option.person")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "command.option.person")
  String second = "";

  @ArgGroup @Nullable Step step;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "command.introduce.note")
  String note = "";

  /// Which step is noted; at most one.
  static final class Step {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.introduce.on")
    @Nullable String on;

    @Option(names = "--ask", descriptionKey = "command.introduce.ask")
    boolean ask;

    @Option(names = "--declined", descriptionKey = "command.introduce.declined")
    boolean declined;

    @Option(
        names = "--outcome",
        paramLabel = "RESULT",
        descriptionKey = "command.introduce.outcome")
    @Nullable String outcome;
  }

  @Override
  public Exit run(Desk desk) {
    PersonLine one = desk.person(first);
    PersonLine other = desk.person(second);
    Introducing introducing = desk.services().introducing();
    if (step != null && step.ask) {
      ask(desk, one, other);
    } else if (step != null && step.declined) {
      introducing.declined(introducing.waiting(one.id(), other.id()).id(), desk.moment());
      desk.say("command.introduce.said-no", one.name(), other.name());
    } else if (step != null && step.outcome != null) {
      Upshot.Result result = Choice.of(Upshot.Result.class, step.outcome);
      introducing.outcome(introducing.made(one.id(), other.id()).id(), result, note, desk.moment());
      desk.say("command.introduce.noted", one.name(), other.name());
    } else {
      String on = step == null ? null : step.on;
      LocalDate day = on == null ? desk.moment().today() : desk.day(on);
      introducing.introduce(one.id(), other.id(), day, desk.moment());
      desk.say("command.introduced", one.name(), other.name());
    }
    return Exit.DONE;
  }

  private static void ask(Desk desk, PersonLine one, PersonLine other) {
    var words = new IntroductionWords(desk.texts());
    IntroductionId _ = desk.services().introducing().ask(one.id(), other.id(), desk.moment());
    desk.say("command.introduce.asked", one.name(), other.name());
    desk.line("");
    desk.line(words.ask(called(desk, one), other.name(), ""));
    desk.line("");
    desk.line(words.ask(called(desk, other), one.name(), ""));
  }

  private static String called(Desk desk, PersonLine line) {
    return desk.services().people().get(line.id()).shortName();
  }
}
