package app.siembra.cli;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
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
      act(desk, Choice.of(Act.class, words.getFirst()), words.subList(1, words.size()));
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

  private static void act(Desk desk, Act act, List<String> names) {
    Organisations organisations = desk.services().organisations();
    Moment now = desk.moment();
    var named =
        new NamedThings<String>(
            desk,
            name -> organisations.get(name, now).name(),
            name -> name,
            Problem.of("organisation.empty"));
    switch (act) {
      case RENAME ->
          named.rename(
              names, (one, name) -> organisations.rename(one, name, now), "command.topic.renamed");
      case MERGE ->
          named.merge(
              names,
              (all, _) -> organisations.merge(all, now),
              Problem.of("organisations.too-few"),
              "command.organisations.merged");
    }
  }
}
