package app.siembra.house.planted.rules;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import app.siembra.house.planted.service.Verbs;

@Breaks(Wall.FLOORS)
record LooksUp(Verbs verbs) {}
