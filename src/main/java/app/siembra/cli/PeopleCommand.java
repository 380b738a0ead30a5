package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Listed;
import app.siembra.service.PeopleFilter;
import app.siembra.service.PeopleOrder;
import app.siembra.service.SavedView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `people`: everybody, or those of whom what is asked for holds, in an order.
@CommandLine.Command
final class PeopleCommand implements Command {
  @Mixin TraitOptions traits = new TraitOptions();

  @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "command.people.search")
  String search = "";

  @Option(names = "--view", paramLabel = "NAME", descriptionKey = "command.people.view")
  @Nullable String view;

  @Option(names = "--sort", paramLabel = "COLUMN", descriptionKey = "command.people.sort")
  @Nullable String sort;

  @Option(names = "--backwards", descriptionKey = "command.people.backwards")
  boolean backwards;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    SavedView asked = view == null ? everybody() : saved(desk, view);
    PeopleFilter filter = traits.on(asked.filter(), desk);
    List<Listed> people =
        desk.services()
            .people()
            .list(
                search.isEmpty() ? filter : filter.withText(search),
                order(asked.order()),
                desk.moment());
    if (json) {
      desk.json().array(new Everybody(desk).of(people));
    } else {
      new PeopleTable(desk).show(people);
      desk.line(desk.texts().count("people.count", people.size()));
    }
    return Exit.DONE;
  }

  private static SavedView everybody() {
    return new SavedView("", PeopleFilter.ALL, PeopleOrder.NAME, List.of());
  }

  private static SavedView saved(Desk desk, String name) {
    return desk.services()
        .views()
        .find(name)
        .orElseThrow(() -> new ProblemException(Problem.of("view.unknown", name)));
  }

  private PeopleOrder order(PeopleOrder usual) {
    PeopleOrder order =
        sort == null ? usual : new PeopleOrder(Choice.of(PeopleOrder.By.class, sort), false);
    return backwards ? order.reversed() : order;
  }
}
