package app.siembra.house.planted.ui.today;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import javafx.scene.control.Label;
import javafx.stage.Stage;

@Breaks(Wall.VIEW_MODELS)
record TodayViewModel(Label title) {

  @Breaks(Wall.VIEW_MODELS)
  record Row(Stage owner) {}
}
