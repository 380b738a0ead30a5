package app.siembra.cli;

import app.siembra.service.CheckReport;
import app.siembra.service.Named;
import app.siembra.service.WrongFile;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
      answer(desk, report);
    } else {
      show(desk, report);
    }
    if (report.isClean()) {
      return files(desk, report);
    }
    desk.complain(
        desk.texts().count("command.check.wrong", report.wrong().size())
            + " "
            + desk.texts().get("command.damaged.next"));
    return Exit.REFUSED;
  }

  private static Exit files(Desk desk, CheckReport report) {
    if (report.files().isEmpty()) {
      return Exit.DONE;
    }
    desk.complain(
        desk.texts().count("command.check.files", report.files().size())
            + " "
            + desk.texts().get("command.check.files.next"));
    return Exit.REFUSED;
  }

  private static void answer(Speaker desk, CheckReport report) {
    Fields counted = new Fields();
    report.counted().forEach(counted::put);
    desk.json()
        .object(
            new Fields()
                .put("ok", report.isClean() && report.files().isEmpty())
                .put("counted", counted)
                .putAll("wrong", report.wrong())
                .putAll("concerned", report.concerned().stream().map(CheckCommand::fields).toList())
                .putAll("files", report.files().stream().map(CheckCommand::fields).toList()));
  }

  private static void show(Desk desk, CheckReport report) {
    Columns columns = new Columns();
    report.counted().forEach((what, count) -> columns.row(what, Long.toString(count)));
    columns.lines().forEach(desk::line);
    report.wrong().forEach(desk::line);
    report
        .files()
        .forEach(
            one ->
                desk.say(
                    one.missing() ? "command.check.missing" : "command.check.damaged",
                    one.name(),
                    one.person().name()));
    if (report.isClean() && report.files().isEmpty()) {
      desk.say("command.check.clean");
    } else if (!report.concerned().isEmpty()) {
      desk.say(
          "command.check.concerned",
          report.concerned().stream()
              .map(person -> (person.name() + " #" + person.id().value()).strip())
              .collect(Collectors.joining(", ")));
    }
  }

  private static Fields fields(WrongFile file) {
    return new Fields()
        .put("person", file.person().id().value())
        .put("name", file.name())
        .put("missing", file.missing());
  }

  private static Fields fields(Named person) {
    return new Fields().put("id", person.id().value()).put("name", person.name());
  }

  @Override
  public Exit onDamage(DamageDesk desk) {
    if (json) {
      answer(
          desk,
          new CheckReport(
              Collections.emptySortedMap(), List.of(desk.found()), List.of(), List.of()));
      return Exit.REFUSED;
    }
    new RescueWords(desk).tell(desk.rescue().wayBack());
    return desk.refuse();
  }
}
