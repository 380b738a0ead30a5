package app.siembra.house.planted.ui.kit;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import java.util.concurrent.ExecutorService;
import javafx.concurrent.Task;

@Breaks(Wall.INTERRUPTS)
final class Interrupts {
  void stop(Task<String> task) {
    task.cancel();
  }

  @Breaks(Wall.INTERRUPTS)
  static final class All {
    void stop(ExecutorService pool) {
      pool.shutdownNow();
    }
  }

  static final class Asks {
    void stop(Task<String> task) {
      task.cancel(false);
    }
  }
}
