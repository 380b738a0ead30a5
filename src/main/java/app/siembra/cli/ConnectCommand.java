package app.siembra.cli;

import app.siembra.model.ConnectionType;
import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.text.ConnectionWords;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connect A B TYPE`: A is B's TYPE.
@CommandLine.Command
final class ConnectCommand implements Command {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "command.option.person")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "command.option.person")
  String second = "";

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "TYPE",
      descriptionKey = "command.connect.type")
  List<String> type = new ArrayList<>();

  @Option(names = "--inverse", paramLabel = "WORD", descriptionKey = "command.connect.inverse")
  String inverse = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "command.connect.note")
  String note = "";

  @Override
  public Exit run(Desk desk) {
    PersonLine from = desk.person(first);
    PersonLine to = desk.person(second);
    String word = String.join(" ", type);
    ConnectionType tie = type(desk, word);
    desk.services()
        .connecting()
        .connect(from.id(), to.id(), tie, ConnectionWords.closer(word, note), desk.moment());
    desk.say("command.connected", from.name(), to.name(), desk.words().connection(tie));
    return Exit.DONE;
  }

  /// A word of the user's own is a type that has no direction, unless one is given or known.
  private ConnectionType type(Desk desk, String word) {
    return ConnectionWords.read(word)
        .or(
            () ->
                desk.services().connecting().ownTypes().stream()
                    .filter(own -> Fold.of(own.key()).equals(Fold.of(word)))
                    .findFirst())
        .orElseGet(() -> new ConnectionType(word, inverse.isEmpty() ? word : inverse));
  }
}
