package app.siembra.house.planted.ui.kit;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import app.siembra.house.planted.model.Tree;

@Breaks(Wall.FLOORS)
record KnowsTheDomain(Tree tree) {}
