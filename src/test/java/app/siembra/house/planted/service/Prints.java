package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;

@Breaks(Wall.CONSOLE)
final class Prints {
  void hello() {
    System.out.println("hello");
  }

  @Breaks(Wall.CONSOLE)
  static final class Trace {
    void of(RuntimeException error) {
      error.printStackTrace();
    }
  }
}
