package app.siembra.house.planted.ui.people;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import app.siembra.house.planted.ui.person.PersonScreen;

@Breaks(Wall.FLOORS)
record LooksSideways(PersonScreen other) {}
