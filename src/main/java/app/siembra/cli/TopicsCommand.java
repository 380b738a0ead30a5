package app.siembra.cli;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.service.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `topics`: all of them, with who has to do with each; `rename A B`, `merge A B…` into A, `remove
/// A…`.
@CommandLine.Command
final class TopicsCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "ACT", descriptionKey = "command.topics.words")
  List<String> words = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  private enum Act {
    RENAME,
    MERGE,
    REMOVE
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
    new Overview<TopicUse>(
            "command.topics.none",
            "command.topics.columns",
            TopicsCommand::fields,
            use -> cells(desk, use))
        .show(desk, desk.services().topics().all(desk.moment()), json);
  }

  private static Fields fields(TopicUse use) {
    return new Fields()
        .put("topic", use.topic().name())
        .put("mine", use.mine())
        .put("know", use.people().knowing())
        .put("like", use.people().liking())
        .put("lookFor", use.people().seeking())
        .put("told", use.people().told())
        .put("talked", use.people().talking())
        .put("used", !use.isUnused());
  }

  private static List<String> cells(Desk desk, TopicUse use) {
    String name = use.topic().name();
    return Stream.concat(
            Stream.of(use.mine() ? desk.texts().get("command.topics.mine", name) : name),
            Stream.of(
                    use.people().knowing(),
                    use.people().liking(),
                    use.people().seeking(),
                    use.people().told(),
                    use.people().talking())
                .map(String::valueOf))
        .toList();
  }

  private static void act(Desk desk, Act act, List<String> names) {
    Topics topics = desk.services().topics();
    Moment now = desk.moment();
    var named = new NamedThings<>(desk, topics::find, Topic::name, Problem.of("topic.empty"));
    switch (act) {
      case RENAME ->
          named.rename(
              names, (topic, name) -> topics.rename(topic, name, now), "command.topic.renamed");
      case MERGE ->
          named.merge(
              names,
              (all, into) -> topics.merge(all, into, now),
              Problem.of("topics.too-few"),
              "command.topics.merged");
      case REMOVE -> named.remove(names, all -> topics.remove(all, now), "command.topics.removed");
    }
  }
}
