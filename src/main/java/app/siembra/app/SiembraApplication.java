package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.ui.kit.BackgroundTasks;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.WindowDialogs;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.MainWindow;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window's life: it shows as soon as the network says how, and closes it when it is gone
/// itself.
public final class SiembraApplication extends Application {
  private static final Duration PATIENCE = Duration.millis(800);

  private final LocalClock clock = LocalClock.here();
  private final Machine machine = Machine.here();
  private final Mishaps mishaps = new Mishaps();
  private final Bell bell = new Bell(NoticeProgram.on(machine));
  private @Nullable Residence residence;

  @Override
  public void start(Stage stage) {
    StartLine line = StartLine.parse(getParameters().getRaw());
    Start start = Start.of(line, machine, clock);
    Theme theme = Theme.ofDesktop();
    Speech speech = new Speech(Voice.in(start.language(), start.moment().today()));
    Dialogs dialogs = new WindowDialogs(stage, theme, Clipboard.ofDesktop());
    Unexpected unexpected =
        new Unexpected(
            mishaps,
            speech,
            dialogs,
            () -> getHostServices().showDocument(start.directories().log().toUri().toString()));
    WindowParts parts =
        new WindowParts(
            stage,
            theme,
            speech,
            new BackgroundTasks(failure -> failed(failure, unexpected)),
            new Layers(),
            () -> line.today().isEmpty() ? Moment.of(clock) : start.moment(),
            outside(line, dialogs));
    MainWindow.fill(stage, new Page(), theme, speech.bind("window.title"));
    Residence home =
        new Residence(
            parts,
            start,
            machine,
            mishaps,
            unexpected::tell,
            new Curtain(stage, line.background()));
    residence = home;
    home.arrive();
    if (!line.background()) {
      showAtLast(stage);
    }
  }

  private Outside outside(StartLine line, Dialogs dialogs) {
    Launch launch = Launch.inBackground(line, machine.folder(), System.getProperties());
    return new Outside(
        dialogs,
        address -> getHostServices().showDocument(address),
        new RunningProgram(),
        new ThisComputer(bell, Autostart.on(machine, launch)),
        bell);
  }

  private void failed(Throwable failure, Unexpected unexpected) {
    Residence home = residence;
    if (home == null) {
      unexpected.tell(failure);
    } else {
      home.failed(failure);
    }
  }

  /// A network that takes its time is waited for in an empty window.
  private static void showAtLast(Stage stage) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> stage.show());
    stage.showingProperty().subscribe((_, _) -> patience.stop());
    patience.play();
  }

  @Override
  public void stop() {
    Residence home = residence;
    if (home != null) {
      home.leave();
    }
    bell.close();
  }

  /// This program, which ends by itself with its last window unless it is to stay.
  private static final class RunningProgram implements Program {
    @Override
    public void quit() {
      Platform.exit();
    }

    @Override
    public void stay(boolean inBackground) {
      Platform.setImplicitExit(!inBackground);
    }
  }
}
