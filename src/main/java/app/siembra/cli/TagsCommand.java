package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import app.siembra.service.Tags;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tags`: all of them, with how many people bear each; `rename A B`, `merge A B…` into A, `remove
/// A…` from everybody, `colour A COLOUR`.
@CommandLine.Command
final class TagsCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "ACT", descriptionKey = "command.tags.words")
  List<String> words = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  private enum Act {
    RENAME,
    MERGE,
    REMOVE,
    COLOUR
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
        case REMOVE -> remove(desk, names);
        case COLOUR -> colour(desk, names);
      }
    }
    return Exit.DONE;
  }

  private void list(Desk desk) {
    new Overview<TagUse>(
            "command.tags.none",
            "command.tags.columns",
            TagsCommand::fields,
            use -> cells(desk, use))
        .show(desk, desk.services().tags().all(), json);
  }

  private static List<String> cells(Desk desk, TagUse use) {
    return List.of(use.tag().name(), Integer.toString(use.people()), word(desk, use.colour()));
  }

  private static Fields fields(TagUse use) {
    return new Fields()
        .put("tag", use.tag().name())
        .put("people", use.people())
        .put("colour", Keys.of(use.colour()));
  }

  private static String word(Desk desk, TagColour colour) {
    return colour == TagColour.PLAIN ? "" : desk.texts().get("tag.colour." + Keys.of(colour));
  }

  private static void rename(Desk desk, List<String> names) {
    Tags tags = desk.services().tags();
    Tag tag = tags.find(first(names));
    String name = second(names, Problem.of("tag.empty"));
    tags.rename(tag, name, desk.moment());
    desk.say("command.tag.renamed", tag.name(), new Tag(name).name());
  }

  private static void merge(Desk desk, List<String> names) {
    Tags tags = desk.services().tags();
    List<Tag> all = names.stream().map(tags::find).distinct().toList();
    if (all.size() < 2) {
      throw new ProblemException(Problem.of("tags.too-few"));
    }
    tags.merge(all, all.getFirst(), desk.moment());
    desk.say("command.tags.merged", all.getFirst().name());
  }

  private static void remove(Desk desk, List<String> names) {
    Tags tags = desk.services().tags();
    String _ = first(names);
    tags.remove(names.stream().map(tags::find).toList(), desk.moment());
    desk.say("command.tags.removed");
  }

  private static void colour(Desk desk, List<String> names) {
    Tags tags = desk.services().tags();
    Tag tag = tags.find(first(names));
    TagColour colour =
        Choice.of(TagColour.class, second(names, Problem.of("tag.colour", tag.name())));
    tags.colour(tag, colour, desk.moment());
    desk.say("command.tag.coloured", tag.name(), desk.texts().get("tag.colour." + Keys.of(colour)));
  }

  private static String first(List<String> names) {
    if (names.isEmpty()) {
      throw new ProblemException(Problem.of("tag.empty"));
    }
    return names.getFirst();
  }

  private static String second(List<String> names, Problem missing) {
    if (names.size() != 2) {
      throw new ProblemException(missing);
    }
    return names.getLast();
  }
}
