package app.siembra.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells whoever subscribed of every change, in order, once it is on the disk and what the services
/// answer includes it; also of undo and redo, and of what another command changed.
public final class Changes {
  private final List<Consumer<Update>> listeners = new CopyOnWriteArrayList<>();

  Changes() {}

  /// Ends a subscription.
  @FunctionalInterface
  public interface Subscription {
    /// From now on the listener is not told any more.
    void unsubscribe();
  }

  /// Tells this listener of each change from now on.
  ///
  /// @param listener runs on the thread that writes: it must be quick and must not call a service
  ///   that changes anything; a window moves to its own thread itself
  public Subscription subscribe(Consumer<Update> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void tell(Update update) {
    listeners.forEach(listener -> listener.accept(update));
  }
}
