package app.siembra.ui.recovery;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.WayBack;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was found wrong with the network, and bringing it back.
public final class RecoveryViewModel {
  private final Rescue rescue;
  private final Damage damage;
  private final Dialogs dialogs;
  private final Doors doors;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(new Stage.Looking());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param doors the ways out, used on the window's thread
  public RecoveryViewModel(Rescue rescue, Damage damage, Dialogs dialogs, Doors doors, Desk desk) {
    this.rescue = rescue;
    this.damage = damage;
    this.dialogs = dialogs;
    this.doors = doors;
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// Why the last step could not be taken.
  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  Damage damage() {
    return damage;
  }

  /// Where the files are.
  Path folder() {
    return rescue.folder();
  }

  Moment now() {
    return desk.now();
  }

  /// Looks what can be brought back.
  void look() {
    stage.set(new Stage.Looking());
    ask(rescue::wayBack, way -> stage.set(found(way)), new Stage.Empty());
  }

  private static Stage found(Optional<WayBack> way) {
    return way.<Stage>map(Stage.Ready::new).orElseGet(Stage.Empty::new);
  }

  /// Brings back what can be brought back, and goes in.
  void bringBack(WayBack way) {
    stage.set(new Stage.Working(way));
    ask(
        () -> rescue.bringBack(desk.now().now()),
        kept -> {
          stage.set(new Stage.Entering());
          doors.enter(way, kept);
        },
        new Stage.Ready(way));
  }

  /// Lets the user show a backup that lies elsewhere, and looks again.
  void choose() {
    List<Path> chosen =
        dialogs.open(
            desk.speech().get("recovery.choose.title"),
            new Dialogs.FileKind(desk.speech().get("recovery.choose.kind"), List.of("mv.db")));
    chosen.stream().findFirst().ifPresent(this::adopt);
  }

  private void adopt(Path file) {
    stage.set(new Stage.Looking());
    ask(
        () -> {
          rescue.adopt(file);
          return rescue.wayBack();
        },
        way -> stage.set(found(way)),
        new Stage.Empty());
  }

  /// @param answer takes it to another stage
  /// @param otherwise the stage after a failure, also one that is told elsewhere
  private <T> void ask(Callable<T> question, Consumer<T> answer, Stage otherwise) {
    Stage asking = stage.get();
    problem.set(Optional.empty());
    desk.tasks()
        .job(question)
        .onSuccess(answer)
        .onFailure(ProblemException.class, refused -> problem.set(Optional.of(refused.problem())))
        .onEnd(
            () -> {
              if (stage.get().equals(asking)) {
                stage.set(otherwise);
              }
            })
        .start();
  }

  /// Whether it can be opened all the same.
  boolean opens() {
    return damage.kind() == Damage.Kind.INSIDE;
  }

  void enterAnyway() {
    stage.set(new Stage.Entering());
    doors.enterAnyway();
  }

  void showFiles() {
    doors.showFiles();
  }

  void quit() {
    doors.quit();
  }
}
