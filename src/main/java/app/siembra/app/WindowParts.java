package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Feed;
import app.siembra.ui.parts.Speech;
import java.util.function.Supplier;
import javafx.stage.Stage;

/// What the window has before the network is open.
///
/// @param stage the window of the desktop
/// @param theme light or dark
/// @param speech what it speaks
/// @param tasks work away from its thread
/// @param layers notices and sheets
/// @param clock the moment as of which services answer
/// @param outside dialogs and the programs of the desktop
record WindowParts(
    Stage stage,
    Theme theme,
    Speech speech,
    Tasks tasks,
    Layers layers,
    Supplier<Moment> clock,
    Outside outside) {

  /// The desk of a screen that goes to others by this navigator and shows what these services
  /// answer.
  Desk desk(Navigator navigator, Services services) {
    return desk(navigator, heard -> services.changes().subscribe(_ -> heard.run())::unsubscribe);
  }

  /// The desk of a screen that goes to others by this navigator and hears of changes by this feed.
  Desk desk(Navigator navigator, Feed feed) {
    return new Desk(tasks, layers.notices(), navigator, speech, clock, feed);
  }

  /// What leads to the programs of the desktop, and says where it does not.
  Links links() {
    return new Links(
        outside.browse(),
        problem -> layers.notices().say(speech.voice().get().sentences().problem(problem)));
  }

  /// The same parts with nothing lying over the window.
  WindowParts afresh() {
    return new WindowParts(stage, theme, speech, tasks, new Layers(), clock, outside);
  }

  /// Brings the window to the front, from any thread.
  void comeUp() {
    tasks.onWindow(
        () -> {
          stage.setIconified(false);
          stage.show();
          stage.toFront();
          stage.requestFocus();
        });
  }
}
