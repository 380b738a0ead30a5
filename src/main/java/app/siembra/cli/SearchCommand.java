package app.siembra.cli;

import app.siembra.service.Hit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search TEXT`: people, and everything written about them.
@CommandLine.Command
final class SearchCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "command.search.text")
  List<String> words = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    String query = String.join(" ", words);
    List<Hit> hits = desk.services().search().search(query, Integer.MAX_VALUE, desk.moment());
    if (json) {
      desk.json().array(hits.stream().map(SearchCommand::fields));
    } else if (hits.isEmpty()) {
      desk.say("command.search.nothing", query);
    } else {
      Columns columns = new Columns();
      hits.forEach(hit -> columns.row(cells(desk, hit)));
      columns.lines().forEach(desk::line);
    }
    return Exit.DONE;
  }

  private static Fields fields(Hit hit) {
    return new Fields()
        .put("kind", hit.kind().key())
        .put("id", hit.id())
        .put("name", hit.name())
        .put("text", hit.text());
  }

  private static List<String> cells(Desk desk, Hit hit) {
    return List.of(
        Long.toString(hit.id()),
        desk.texts().get("command.search." + hit.kind().key()),
        hit.name(),
        hit.text().lines().findFirst().orElse(""));
  }
}
