package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
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
      act(desk, Choice.of(Act.class, words.getFirst()), words.subList(1, words.size()));
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

  private static void act(Desk desk, Act act, List<String> names) {
    Tags tags = desk.services().tags();
    Moment now = desk.moment();
    var named = new NamedThings<>(desk, tags::find, Tag::name, Problem.of("tag.empty"));
    switch (act) {
      case RENAME ->
          named.rename(names, (tag, name) -> tags.rename(tag, name, now), "command.tag.renamed");
      case MERGE ->
          named.merge(
              names,
              (all, into) -> tags.merge(all, into, now),
              Problem.of("tags.too-few"),
              "command.tags.merged");
      case REMOVE -> named.remove(names, all -> tags.remove(all, now), "command.tags.removed");
      case COLOUR -> colour(desk, named.first(names), names);
    }
  }

  private static void colour(Desk desk, Tag tag, List<String> names) {
    TagColour colour =
        Choice.of(TagColour.class, NamedThings.second(names, Problem.of("tag.colour", tag.name())));
    desk.services().tags().colour(tag, colour, desk.moment());
    desk.say("command.tag.coloured", tag.name(), desk.texts().get("tag.colour." + Keys.of(colour)));
  }
}
