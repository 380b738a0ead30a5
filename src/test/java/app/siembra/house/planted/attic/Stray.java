package app.siembra.house.planted.attic;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;

@Breaks({Wall.ROOMS, Wall.NULLNESS})
final class Stray {}
