package app.siembra.app;

import app.siembra.service.Digest;
import app.siembra.service.Scheduler;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import java.util.function.Consumer;

/// Tells the user what waits, in the window and outside it, when the [Scheduler] says so.
final class Herald implements AutoCloseable {
  private final Scheduler scheduler;
  private final Timer timer;
  private final WindowParts parts;
  private final Navigator navigator;
  private final Consumer<Throwable> failed;

  /// @param failed is told where the network turns out to be damaged, or of what nobody expected
  Herald(
      Scheduler scheduler,
      Timer timer,
      WindowParts parts,
      Navigator navigator,
      Consumer<Throwable> failed) {
    this.scheduler = scheduler;
    this.timer = timer;
    this.parts = parts;
    this.navigator = navigator;
    this.failed = failed;
  }

  Herald begin() {
    timer.watch(this::look, failed);
    return this;
  }

  private void look() {
    scheduler.look().ifPresent(digest -> parts.tasks().onWindow(() -> tell(digest)));
  }

  private void tell(Digest digest) {
    Bulletin bulletin = Bulletin.of(digest, parts.speech().voice().get().texts());
    Notices notices = parts.layers().notices();
    Notices.Notice offer = notices.offer(bulletin.headline(), bulletin.show(), () -> show(digest));
    parts
        .outside()
        .bell()
        .ring(
            bulletin,
            choice ->
                parts
                    .tasks()
                    .onWindow(
                        () -> {
                          notices.dismiss(offer);
                          follow(choice, digest);
                        }));
  }

  private void follow(Bell.Choice choice, Digest digest) {
    switch (choice) {
      case SHOW -> {
        parts.comeUp();
        show(digest);
      }
      case LATER -> {
        var _ = parts.tasks().job(() -> putOff(digest)).start();
      }
    }
  }

  private boolean putOff(Digest digest) {
    scheduler.later(digest, parts.clock().get().today().plusDays(1));
    return true;
  }

  /// The person it is about; where there are several, the day.
  private void show(Digest digest) {
    navigator.go(
        digest
            .person()
            .<Destination>map(Destination.Person::new)
            .orElseGet(Destination.Today::new));
  }

  @Override
  public void close() {
    timer.close();
    scheduler.close();
  }
}
