package app.siembra.ui.recovery;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.service.Damage;
import app.siembra.service.Named;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import app.siembra.service.WayBack;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Opening;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A network in a folder that comes to harm, and the screen for it.
final class Ruin implements Doors {
  private final Path folder;
  private final Studio studio;
  private final Post post;
  private final List<Path> entered = new ArrayList<>();
  private int shown;
  private int quit;
  private int anyway;

  /// @param beside another folder, in which the studio has a network of its own
  Ruin(Path folder, Path beside) {
    this.folder = folder;
    this.studio = Studio.at(beside);
    this.post = new Post(beside);
    try (Services services = new Services(Databases.open(folder), "ES")) {
      services.people().add("Ana López", Studio.NOW);
      services.people().add("Luis Peña", Studio.NOW);
    }
  }

  /// Makes a backup, and adds somebody after it.
  Ruin backedUp() {
    try (Services services = new Services(Databases.open(folder), "ES")) {
      services
          .safekeeping()
          .backUp(
              new Moment(
                  Studio.NOW.now().minus(Duration.ofMinutes(80)), Studio.NOW.zone(), Studio.TODAY));
      services.people().add("Jon Otxoa", Studio.NOW);
    }
    return this;
  }

  Ruin lost() throws IOException {
    Files.delete(folder.resolve("siembra.mv.db"));
    return this;
  }

  Ruin emptied() throws IOException {
    Files.write(folder.resolve("siembra.mv.db"), new byte[0]);
    return this;
  }

  /// Turns a byte in the middle of the newest journal.
  Ruin withTornJournal() throws IOException {
    Path newest = journals().getLast();
    byte[] bytes = Files.readAllBytes(newest);
    bytes[bytes.length / 2] ^= 0x40;
    Files.write(newest, bytes);
    return this;
  }

  Ruin withoutJournal() throws IOException {
    for (Path journal : journals()) {
      Files.delete(journal);
    }
    return this;
  }

  /// Moves the one backup to that folder.
  Path movedTo(Path stick) throws IOException {
    Path backups = folder.resolve("backups");
    try (Stream<Path> files = Files.list(backups)) {
      for (Path file : files.toList()) {
        Files.move(file, stick.resolve(file.getFileName()));
      }
    }
    try (Stream<Path> files = Files.list(stick)) {
      return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
  }

  private List<Path> journals() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".journal")).sorted().toList();
    }
  }

  RecoveryViewModel model() {
    return model(folder);
  }

  /// The same, said to lie elsewhere.
  RecoveryViewModel model(Path said) {
    var found = (Opening.Unreadable) Database.open(folder);
    Damage damage = Damage.of(found);
    return new RecoveryViewModel(
        Rescue.in(folder),
        new Damage(damage.kind(), said.resolve("siembra.mv.db")),
        post,
        this,
        studio.desk());
  }

  /// A network that opens but is damaged inside, at this desk.
  RecoveryViewModel modelOfInside(Desk desk) {
    return new RecoveryViewModel(
        Rescue.in(folder),
        new Damage(
            Damage.Kind.INSIDE,
            folder.resolve("siembra.mv.db"),
            List.of(new Named(new PersonId(5), "Ana López", "AL"))),
        post,
        this,
        desk);
  }

  List<String> people() {
    try (Services services = new Services(Databases.open(folder), "ES")) {
      return services.people().all().stream().map(line -> line.name()).sorted().toList();
    }
  }

  Studio studio() {
    return studio;
  }

  Post post() {
    return post;
  }

  /// Where the damaged files were kept each time that the network came back.
  List<Path> entered() {
    return entered;
  }

  int shown() {
    return shown;
  }

  int enteredAnyway() {
    return anyway;
  }

  int quits() {
    return quit;
  }

  @Override
  public void enter(WayBack way, Path kept) {
    entered.add(kept);
  }

  @Override
  public void enterAnyway() {
    anyway++;
  }

  @Override
  public void showFiles() {
    shown++;
  }

  @Override
  public void quit() {
    quit++;
  }
}
