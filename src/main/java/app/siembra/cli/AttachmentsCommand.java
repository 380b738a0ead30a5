package app.siembra.cli;

import app.siembra.model.Attachment;
import app.siembra.model.Keys;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Attachments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attachments PERSON`: lists the files of a person, copies them out, or takes one off.
@CommandLine.Command
final class AttachmentsCommand implements Command {
  @Parameters(paramLabel = "PERSON", descriptionKey = "command.option.person")
  String who = "";

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "command.attachments.to")
  @Nullable String folder;

  @Option(names = "--remove", paramLabel = "NAME", descriptionKey = "command.attachments.remove")
  @Nullable String removed;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    PersonLine person = desk.person(who);
    Attachments attachments = desk.services().attachments();
    List<Attachment> all =
        desk.services().people().get(person.id()).card().enclosures().attachments();
    if (removed != null) {
      attachments.remove(person.id(), named(all, removed), desk.moment());
      desk.say("command.attachments.removed", removed);
    } else if (folder != null) {
      attachments
          .saveAll(person.id(), desk.path(folder))
          .forEach(file -> desk.line(file.toString()));
    } else if (json) {
      desk.json().array(all.stream().map(AttachmentsCommand::fields));
    } else {
      list(desk, all);
    }
    return Exit.DONE;
  }

  private static Attachment named(List<Attachment> all, String name) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of("attachment.unknown", name)));
  }

  private static void list(Desk desk, List<Attachment> all) {
    Columns columns = new Columns();
    all.forEach(
        one ->
            columns.row(
                one.name(), desk.words().bytes(one.size()), desk.words().attachment(one.kind())));
    columns.lines().forEach(desk::line);
    if (all.isEmpty()) {
      desk.say("command.attachments.none");
    }
  }

  private static Fields fields(Attachment one) {
    return new Fields()
        .put("name", one.name())
        .put("kind", Keys.of(one.kind()))
        .put("type", one.mediaType())
        .put("bytes", one.size())
        .put("sha256", one.hash())
        .put("added", one.addedOn() == null ? null : one.addedOn().toString());
  }
}
