package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import app.siembra.house.planted.app.Roof;

@Breaks(Wall.FLOORS)
record ReachesForTheRoof(Roof roof) {}
