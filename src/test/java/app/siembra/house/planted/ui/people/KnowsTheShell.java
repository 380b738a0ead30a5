package app.siembra.house.planted.ui.people;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import app.siembra.house.planted.ui.shell.Window;

@Breaks(Wall.FLOORS)
record KnowsTheShell(Window window) {}
