package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.SafeCopy;
import app.siembra.service.WayBack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: brings a damaged network back; one that is not damaged goes back to a backup, or with
/// nothing said the backups are listed.
@CommandLine.Command
final class RestoreCommand implements Command {
  @Parameters(arity = "0..1", paramLabel = "MOMENT", descriptionKey = "command.restore.moment")
  String which = "";

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public boolean wantsItAlone() {
    return true;
  }

  @Override
  public Exit run(Desk desk) {
    Rescue rescue = desk.services().rescue();
    if (!which.isEmpty()) {
      Supplier<SafeCopy> copy = meant(desk, rescue, desk.services().safekeeping().copies());
      rescue.leave(desk.services(), desk.moment());
      return goBack(desk, rescue, copy.get());
    }
    Optional<Damage> damage = rescue.examine(desk.services());
    if (damage.isPresent()) {
      desk.services().close();
      return recover(desk, rescue, damage.get());
    }
    List<SafeCopy> copies = desk.services().safekeeping().copies();
    new RescueWords(desk).list(copies, json);
    if (!json) {
      desk.say(copies.isEmpty() ? "command.backups.none" : "command.restore.how");
    }
    return Exit.DONE;
  }

  @Override
  public Exit onDamage(DamageDesk desk) {
    if (which.isEmpty()) {
      return recover(desk, desk.rescue(), desk.damage());
    }
    SafeCopy copy = meant(desk, desk.rescue(), desk.rescue().copies()).get();
    return goBack(desk, desk.rescue(), copy);
  }

  private Exit recover(Speaker desk, Rescue rescue, Damage damage) {
    WayBack way =
        rescue.wayBack().orElseThrow(() -> new ProblemException(Problem.of("rescue.nothing")));
    RescueWords words = new RescueWords(desk);
    if (!json) {
      desk.line(desk.sentences().problem(damage.problem()));
      words.tell(Optional.of(way));
    }
    Optional<Path> kept = rescue.bringBack(desk.moment().now());
    if (json) {
      Fields answer = new Fields().put("entries", way.entries()).put("lost", way.lost());
      way.copy().ifPresent(copy -> answer.put("backup", words.fields(copy)));
      desk.json().object(answer.put("kept", kept.orElse(null)));
    } else {
      desk.say(way.isEverything() ? "command.restore.back" : "command.restore.back.part");
      kept.ifPresent(folder -> desk.say("command.restore.kept", folder.toString()));
    }
    return Exit.DONE;
  }

  private Exit goBack(Speaker desk, Rescue rescue, SafeCopy copy) {
    Optional<Path> kept = rescue.goBackTo(copy, desk.moment());
    RescueWords words = new RescueWords(desk);
    if (json) {
      desk.json()
          .object(new Fields().put("backup", words.fields(copy)).put("kept", kept.orElse(null)));
    } else {
      String moment = words.moment(copy.at());
      kept.ifPresentOrElse(
          folder -> desk.say("command.restore.returned", moment, folder.toString()),
          () -> desk.say("command.restore.returned.alone", moment));
    }
    return Exit.DONE;
  }

  /// The backup in that file, or of that moment. One that lies elsewhere is taken in when it is asked
  /// for, which the network must not be open for.
  private Supplier<SafeCopy> meant(Speaker desk, Rescue rescue, List<SafeCopy> copies) {
    Path file = desk.path(which);
    if (Files.isRegularFile(file)) {
      return () -> rescue.adopt(file);
    }
    SafeCopy copy = chosen(desk, copies);
    return () -> copy;
  }

  /// The one backup of that moment, of which the end may be left out.
  private SafeCopy chosen(Speaker desk, List<SafeCopy> copies) {
    RescueWords words = new RescueWords(desk);
    String typed = which.strip().replace(' ', 'T');
    List<SafeCopy> meant =
        copies.stream().filter(copy -> words.moment(copy.at()).startsWith(typed)).toList();
    if (meant.isEmpty()) {
      throw new ProblemException(Problem.of("restore.unknown", which));
    }
    if (meant.size() > 1) {
      throw new ProblemException(Problem.of("restore.several", which));
    }
    return meant.getFirst();
  }
}
