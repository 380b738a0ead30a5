package app.siembra.house.planted.app;

import java.time.LocalDate;
import java.time.ZoneId;

/// The roof may do what the others may not.
public final class Roof {
  private final LocalDate built = LocalDate.now(ZoneId.systemDefault());

  void show() {
    System.out.println(built);
  }
}
