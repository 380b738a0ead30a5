package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.service.Memory;
import app.siembra.service.Services;
import app.siembra.ui.kit.BackgroundTasks;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.WindowDialogs;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.MainWindow;
import app.siembra.ui.shell.Shell;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window's life: it shows as soon as the network says how, and closes it when it is gone itself.
public final class SiembraApplication extends Application {
  private static final Duration PATIENCE = Duration.millis(800);

  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Machine machine = Machine.here();
  private final Mishaps mishaps = new Mishaps();
  private @Nullable OpenHouse house;
  private @Nullable PlaceOnScreen place;

  @Override
  public void start(Stage stage) {
    StartLine line = StartLine.parse(getParameters().getRaw());
    Start start = Start.of(line, machine, clock);
    WindowParts parts = parts(stage, line, start);
    parts
        .tasks()
        .job(() -> Arrival.at(start, machine))
        .onSuccess(arrival -> arrive(arrival, start, parts))
        .start();
    MainWindow.fill(stage, new Page(), parts.theme(), parts.speech().bind("window.title"));
    showAtLast(stage);
  }

  /// A network that takes its time is waited for in an empty window.
  private static void showAtLast(Stage stage) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> stage.show());
    stage.showingProperty().subscribe((_, _) -> patience.stop());
    patience.play();
  }

  private WindowParts parts(Stage stage, StartLine line, Start start) {
    Theme theme = Theme.ofDesktop();
    Speech speech = new Speech(Voice.in(start.language(), start.moment().today()));
    Dialogs dialogs = new WindowDialogs(stage, theme, Clipboard.ofDesktop());
    Unexpected unexpected =
        new Unexpected(
            mishaps,
            speech,
            dialogs,
            () -> getHostServices().showDocument(start.directories().log().toUri().toString()));
    return new WindowParts(
        stage,
        theme,
        speech,
        new BackgroundTasks(unexpected::tell),
        new Layers(),
        () -> line.today().isEmpty() ? Moment.of(clock) : start.moment(),
        new Outside(dialogs, address -> getHostServices().showDocument(address)));
  }

  private void arrive(Arrival arrival, Start start, WindowParts parts) {
    switch (arrival) {
      case Arrival.Home(var services, var first) -> {
        house = OpenHouse.open(services, start, machine, mishaps, parts::comeUp);
        new AppliedSettings(services, parts, start).begin(first.settings());
        moveIn(services, first, start, parts);
        parts.stage().show();
      }
      case Arrival.Kept(Problem reason) -> {
        parts.stage().getScene().setRoot(kept(reason, parts));
        parts.stage().show();
      }
      // A window that was never shown is no last window whose closing would end the program.
      case Arrival.Elsewhere _ -> Platform.exit();
    }
  }

  private void moveIn(Services services, Arrival.First first, Start start, WindowParts parts) {
    PlaceOnScreen here = new PlaceOnScreen(parts.stage());
    first.place().ifPresent(here::restore);
    here.follow(now -> parts.tasks().job(() -> remembered(services, now)).start());
    place = here;
    Shell shell = Wiring.shell(services, parts, start.directories());
    parts.stage().getScene().setRoot(shell.node());
    if (first.newcomer()) {
      shell.go(new Destination.Welcome());
    }
    parts
        .tasks()
        .job(() -> RiskyPlace.notYetSaid(start.directories().data(), services.memory()))
        .onSuccess(place -> place.ifPresent(risky -> warn(risky, parts)))
        .start();
  }

  private static void warn(RiskyPlace place, WindowParts parts) {
    parts.layers().notices().say(place.words(parts.speech().voice().get().texts()));
  }

  private static boolean remembered(Services services, Memory.WindowPlace now) {
    services.memory().place(now);
    return true;
  }

  private static Parent kept(Problem reason, WindowParts parts) {
    var sentence = parts.speech().live(voice -> voice.sentences().problem(reason));
    return new Page(new EmptyState(Feather.LOCK, sentence));
  }

  /// The window is gone by now; what closing takes is nobody's wait.
  @Override
  public void stop() {
    OpenHouse open = house;
    if (open != null) {
      Optional<Memory.WindowPlace> here = Optional.ofNullable(place).flatMap(PlaceOnScreen::now);
      Thread.ofPlatform().name("closing").start(() -> open.close(here));
    }
  }
}
