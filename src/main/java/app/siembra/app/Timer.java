package app.siembra.app;

import java.time.Duration;
import java.util.function.Consumer;

/// Does something again and again.
interface Timer extends AutoCloseable {
  /// How often the clock is looked at. It is looked at rather than slept until: a computer that
  /// slept meanwhile, or whose clock or zone was changed, does what is due when it wakes.
  Duration LOOKS = Duration.ofMinutes(1);

  /// Does it now and then at these intervals, on a thread of its own.
  void every(Duration interval, Runnable task);

  /// Looks now and every minute. Whatever happens, it is looked again in a minute: a timer drops
  /// what threw.
  ///
  /// @param failed is told of what was thrown
  default void watch(Runnable look, Consumer<Throwable> failed) {
    every(
        LOOKS,
        () -> {
          try {
            look.run();
          } catch (Throwable e) {
            failed.accept(e);
          }
        });
  }

  /// Waits for what is under way, and does it no more.
  @Override
  void close();
}
