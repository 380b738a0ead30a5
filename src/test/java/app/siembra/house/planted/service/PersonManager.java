package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;

@Breaks(Wall.NAMES)
final class PersonManager {}
