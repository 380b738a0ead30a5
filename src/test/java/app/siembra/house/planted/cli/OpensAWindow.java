package app.siembra.house.planted.cli;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import javafx.collections.ObservableList;

@Breaks(Wall.TOOLKIT)
record OpensAWindow(ObservableList<String> lines) {}
