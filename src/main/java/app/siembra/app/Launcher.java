package app.siembra.app;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;

/// Where Siembra starts. Decides between the window and a command; not an `Application` itself, so
/// that a command loads nothing of the toolkit.
public final class Launcher {
  private Launcher() {}

  /// Starts Siembra with these arguments.
  public static void main(String[] args) throws IOException {
    // Pictures are decoded by a part of the other toolkit, which must not wake up beside the
    // window's.
    System.setProperty("java.awt.headless", "true");
    StartLine line = StartLine.parse(Typed.arguments(args));
    Machine machine = Machine.here();
    Mishaps mishaps = new Mishaps();
    mishaps.catchUncaught();
    Clock clock = Clock.system(ZoneId.systemDefault());
    if (line.isWindow()) {
      int exit = new WindowFace(machine, clock).run(line, System.err);
      if (exit != 0) {
        System.exit(exit);
      }
      // Else it ends by itself: the network closes when the window is gone.
    } else {
      CommandFace face = new CommandFace(machine, clock, mishaps, Entrance.PATIENCE);
      System.exit(face.run(line, Streams.ofProcess()));
    }
  }
}
