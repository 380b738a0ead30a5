package app.siembra.app;

import app.siembra.service.Memory;
import app.siembra.service.SafeCopy;
import app.siembra.service.Services;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.Portraits;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.shell.Shell;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the window is fitted out with for an open network: its look, its place on the screen, its
/// screens, and what it tells of by itself. Used on the window's thread.
final class Furnishing {
  private final WindowParts parts;
  private final Start start;
  private final Curtain curtain;
  private final Supplier<Optional<OpenHouse>> house;
  private final Consumer<SafeCopy> goBack;
  private final Consumer<Throwable> failed;
  private @Nullable PlaceOnScreen place;

  /// @param house the network that is open at that moment
  /// @param goBack leaves it for what it was at a backup
  /// @param failed tells of what nobody took care of; called on any thread
  Furnishing(
      WindowParts parts,
      Start start,
      Curtain curtain,
      Supplier<Optional<OpenHouse>> house,
      Consumer<SafeCopy> goBack,
      Consumer<Throwable> failed) {
    this.parts = parts;
    this.start = start;
    this.curtain = curtain;
    this.house = house;
    this.goBack = goBack;
    this.failed = failed;
  }

  /// Fits the window out, and shows it so.
  ///
  /// @return where the window says something in passing
  Notices furnish(OpenHouse open, Arrival.First first) {
    Services services = open.services();
    WindowParts fresh = parts.afresh();
    new AppliedSettings(services, fresh, start).begin(first.settings());
    takePlace(first);
    new Portraits(parts.tasks(), services.attachments()::picture).in(parts.stage().getScene());
    Shell shell = Wiring.shell(services, fresh, start.directories(), goBack);
    curtain.fill(shell.node());
    if (first.newcomer()) {
      shell.go(new Destination.Welcome());
    }
    warnOfPlace(services, fresh);
    remind(open, fresh, shell);
    return fresh.layers().notices();
  }

  /// Where the window is; empty where it was never shown.
  Optional<Memory.WindowPlace> place() {
    return Optional.ofNullable(place).flatMap(PlaceOnScreen::now);
  }

  /// Not where another day is only tried out.
  private void remind(OpenHouse open, WindowParts fresh, Shell shell) {
    if (start.moment().isNow()) {
      open.remind(
          new Herald(
              open.services().scheduler(fresh.clock()),
              new Minutes("herald"),
              fresh,
              shell,
              failed));
    }
  }

  private void warnOfPlace(Services services, WindowParts fresh) {
    fresh
        .tasks()
        .job(() -> RiskyPlace.notYetSaid(start.directories().data(), services.memory()))
        .onSuccess(
            risky ->
                risky.ifPresent(
                    where ->
                        fresh
                            .layers()
                            .notices()
                            .say(where.words(parts.speech().voice().get().texts()))))
        .start();
  }

  private void takePlace(Arrival.First first) {
    if (place == null) {
      PlaceOnScreen here = new PlaceOnScreen(parts.stage());
      first.place().ifPresent(here::restore);
      here.follow(this::remember);
      place = here;
    }
  }

  private void remember(Memory.WindowPlace now) {
    house
        .get()
        .ifPresent(
            open ->
                parts
                    .tasks()
                    .job(
                        () -> {
                          open.services().memory().place(now);
                          return true;
                        })
                    .start());
  }
}
