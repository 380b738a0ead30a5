package app.siembra.ui.ask;

import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The screen with its two sides, of which only the one that is shown is read.
public final class AskViewModel {
  private final Desk desk;
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.SEEK);
  private final SeekViewModel seek;
  private final AskedViewModel asked;
  private final TellViewModel tell;
  private final Acts acts;

  /// Shows what these services answer, at this desk.
  public AskViewModel(Services services, Desk desk) {
    this.desk = desk;
    this.seek = new SeekViewModel(services, desk);
    this.asked = new AskedViewModel(services, desk);
    this.tell = new TellViewModel(services, desk);
    this.acts = new Acts(services, desk);
  }

  ObjectProperty<Side> side() {
    return side;
  }

  SeekViewModel seek() {
    return seek;
  }

  AskedViewModel asked() {
    return asked;
  }

  TellViewModel tell() {
    return tell;
  }

  Acts acts() {
    return acts;
  }

  /// Looks for this at once; where it is empty the screen stays as it is.
  void about(String wanted) {
    if (!wanted.isBlank()) {
      side.set(Side.SEEK);
      seek.look(wanted);
    }
  }

  /// Turns to those who do not know yet.
  void telling() {
    side.set(Side.TELL);
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return Subscription.combine(desk.watch(this::read), side.subscribe((_, _) -> read()));
  }

  private void read() {
    switch (side.get()) {
      case SEEK -> {
        seek.read();
        asked.read();
      }
      case TELL -> tell.read();
    }
  }
}
