package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.ui.kit.BackgroundTasks;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.WindowDialogs;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.MainWindow;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window's life: it shows at once, the network opens meanwhile, and closes when the window is gone.
public final class SiembraApplication extends Application {
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Machine machine = Machine.here();
  private final Mishaps mishaps = new Mishaps();
  private @Nullable OpenHouse house;

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
    stage.show();
  }

  private WindowParts parts(Stage stage, StartLine line, Start start) {
    Theme theme = Theme.ofDesktop();
    Speech speech = new Speech(Voice.in(start.language(), start.moment().today()));
    Unexpected unexpected =
        new Unexpected(
            mishaps,
            speech,
            new WindowDialogs(stage, theme, Clipboard.ofDesktop()),
            () -> getHostServices().showDocument(start.directories().log().toUri().toString()));
    return new WindowParts(
        stage,
        theme,
        speech,
        new BackgroundTasks(unexpected::tell),
        new Layers(),
        () -> line.today().isEmpty() ? Moment.of(clock) : start.moment(),
        address -> getHostServices().showDocument(address));
  }

  private void arrive(Arrival arrival, Start start, WindowParts parts) {
    switch (arrival) {
      case Arrival.Home(var services) -> {
        house = OpenHouse.open(services, start, machine, mishaps, parts::comeUp);
        parts.stage().getScene().setRoot(Wiring.shell(services, parts).node());
      }
      case Arrival.Kept(Problem reason) -> parts.stage().getScene().setRoot(kept(reason, parts));
      case Arrival.Elsewhere _ -> parts.stage().close();
    }
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
      Thread.ofPlatform().name("closing").start(open::close);
    }
  }
}
