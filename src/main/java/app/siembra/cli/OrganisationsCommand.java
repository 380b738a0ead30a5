package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Organisations;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `organisations`: where people work, with how many; `rename A B`, `merge A B…` into A.
@CommandLine.Command
final class OrganisationsCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "ACT", descriptionKey = "command.organisations.words")
  List<String> words = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  private enum Act {
    RENAME,
    MERGE
  }

  @Override
  public Exit run(Desk desk) {
    if (words.isEmpty()) {
      list(desk);
    } else {
      List<String> names = words.subList(1, words.size());
      switch (Choice.of(Act.class, words.getFirst())) {
        case RENAME -> rename(desk, names);
        case MERGE -> merge(desk, names);
      }
    }
    return Exit.DONE;
  }

  private void list(Desk desk) {
    new Overview<Organisations.Staffed>(
            "command.organisations.none",
            "command.organisations.columns",
            one -> new Fields().put("organisation", one.name()).put("people", one.people()),
            one -> List.of(one.name(), Integer.toString(one.people())))
        .show(desk, desk.services().organisations().all(), json);
  }

  private static void rename(Desk desk, List<String> names) {
    if (names.size() != 2) {
      throw new ProblemException(Problem.of("organisation.empty"));
    }
    String before = written(desk, names.getFirst());
    desk.services().organisations().rename(before, names.getLast(), desk.moment());
    desk.say("command.topic.renamed", before, names.getLast().strip());
  }

  private static void merge(Desk desk, List<String> names) {
    desk.services().organisations().merge(names, desk.moment());
    desk.say("command.organisations.merged", written(desk, names.getFirst()));
  }

  private static String written(Desk desk, String name) {
    return desk.services().organisations().get(name, desk.moment()).name();
  }
}
