package app.siembra.cli;

import app.siembra.service.CheckReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `check`: verifies the whole store and says what it counted; refused where anything is wrong.
@CommandLine.Command
final class CheckCommand implements Command {
  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    CheckReport report = desk.services().checking().check();
    if (json) {
      Fields counted = new Fields();
      report.counted().forEach(counted::put);
      desk.json()
          .object(
              new Fields()
                  .put("ok", report.isClean())
                  .put("counted", counted)
                  .putAll("wrong", report.wrong()));
    } else {
      show(desk, report);
    }
    if (report.isClean()) {
      return Exit.DONE;
    }
    desk.complain(desk.texts().count("command.check.wrong", report.wrong().size()));
    return Exit.REFUSED;
  }

  private static void show(Desk desk, CheckReport report) {
    Columns columns = new Columns();
    report.counted().forEach((what, count) -> columns.row(what, Long.toString(count)));
    columns.lines().forEach(desk::line);
    report.wrong().forEach(desk::line);
    if (report.isClean()) {
      desk.say("command.check.clean");
    }
  }
}
