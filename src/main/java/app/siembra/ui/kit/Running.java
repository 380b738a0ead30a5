package app.siembra.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Work that has begun: how far it is, and the way to stop it.
public final class Running implements Progress {
  private static final double UNKNOWN = -1;

  private final Executor window;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(false);
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile double latest = UNKNOWN;
  private volatile boolean cancelled;
  private volatile boolean forgotten;

  Running(Executor window) {
    this.window = window;
  }

  /// From 0 to 1, or −1 while nobody knows; changes on the window's thread.
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /// Whether the work has ended, however; changes on the window's thread.
  public ReadOnlyBooleanProperty over() {
    return over.getReadOnlyProperty();
  }

  /// Asks the work to stop where it is safe. Work that got to its end all the same still counts as
  /// done.
  public void cancel() {
    cancelled = true;
  }

  /// Asks the work to stop, and wants to hear nothing more of it: for an answer that came too late
  /// to be of use.
  public void forget() {
    forgotten = true;
    cancelled = true;
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void report(long done, long total) {
    latest = total <= 0 ? UNKNOWN : Math.clamp((double) done / total, 0, 1);
    if (told.compareAndSet(false, true)) {
      window.execute(this::publish);
    }
  }

  boolean forgotten() {
    return forgotten;
  }

  void ended() {
    over.set(true);
  }

  private void publish() {
    told.set(false);
    share.set(latest);
  }
}
