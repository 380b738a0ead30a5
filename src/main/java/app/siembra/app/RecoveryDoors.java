package app.siembra.app;

import app.siembra.service.WayBack;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.recovery.Doors;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Leads out of the screen for a damaged network, which knows no other screens.
///
/// @param folder where its files are
/// @param enter opens the network, and then says this
/// @param anyway opens it as it is
record RecoveryDoors(
    Path folder, WindowParts parts, Consumer<Consumer<Notices>> enter, Runnable anyway)
    implements Doors, Navigator {

  @Override
  public void enter(WayBack way, @Nullable Path kept) {
    String words = parts.speech().get(way.isEverything() ? "recovery.done" : "recovery.done.part");
    enter.accept(
        notices -> {
          if (kept == null) {
            notices.say(words);
          } else {
            notices.done(
                words
                    + " "
                    + parts.speech().get("recovery.done.kept", kept.getFileName().toString()),
                parts.speech().get("recovery.done.show"),
                () -> show(kept));
          }
        });
  }

  @Override
  public void enterAnyway() {
    anyway.run();
  }

  @Override
  public void showFiles() {
    show(folder);
  }

  private void show(Path which) {
    parts.outside().browse().accept(which.toUri().toString());
  }

  @Override
  public void quit() {
    parts.stage().close();
  }

  @Override
  public void go(Destination destination) {
    throw new IllegalStateException("no other screen can be shown of a damaged network");
  }

  @Override
  public void back() {
    // There is nothing before this screen.
  }
}
