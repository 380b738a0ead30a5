package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;

@Breaks(Wall.STATICS)
final class Remembers {
  private static int count;

  int next() {
    return ++count;
  }
}
