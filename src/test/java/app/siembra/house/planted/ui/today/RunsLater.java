package app.siembra.house.planted.ui.today;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import javafx.application.Platform;

@Breaks(Wall.RUN_LATER)
final class RunsLater {
  void show(Runnable work) {
    Platform.runLater(work);
  }
}
