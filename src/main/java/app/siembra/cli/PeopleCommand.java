package app.siembra.cli;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Listed;
import app.siembra.rules.Standing;
import app.siembra.service.PeopleFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `people`: everybody, or those in a state, a circle, with a tag.
@CommandLine.Command
final class PeopleCommand implements Command {
  @Option(names = "--state", paramLabel = "STATE", descriptionKey = "command.people.state")
  @Nullable String state;

  @Option(names = "--circle", paramLabel = "CIRCLE", descriptionKey = "command.people.circle")
  @Nullable String circle;

  @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "command.people.tag")
  String tag = "";

  @Option(names = "--at", paramLabel = "ORG", descriptionKey = "command.people.at")
  String at = "";

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Listed> people = at(desk, desk.services().people().list(filter(desk), desk.moment()));
    if (json) {
      desk.json().array(new Everybody(desk).of(people));
    } else {
      new PeopleTable(desk).show(people);
      desk.line(desk.texts().count("people.count", people.size()));
    }
    return Exit.DONE;
  }

  private List<Listed> at(Desk desk, List<Listed> people) {
    if (at.isEmpty()) {
      return people;
    }
    Set<PersonId> there =
        desk.services().organisations().get(at, desk.moment()).present().stream()
            .map(worker -> worker.listed().id())
            .collect(Collectors.toSet());
    return people.stream().filter(listed -> there.contains(listed.id())).toList();
  }

  private PeopleFilter filter(Desk desk) {
    PeopleFilter filter = PeopleFilter.ALL.withTag(tag);
    if (state != null) {
      filter = filter.withState(Choice.of(Standing.State.class, state));
    }
    return circle == null ? filter : filter.withCircle(find(desk, circle).id());
  }

  private static Circle find(Desk desk, String name) {
    return desk.services()
        .circles()
        .find(name)
        .orElseThrow(() -> new ProblemException(Problem.of("circle.unknown", name)));
  }
}
