package app.siembra.service.sample;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import java.util.function.Consumer;

/// How the invented people of a block are tied to each other, and through whom some of them came.
final class Knots {
  /// So many came through somebody else of their block.
  private static final double INTRODUCED = 0.12;

  private final SampleSize size;

  Knots(SampleSize size) {
    this.size = size;
  }

  void forEach(Consumer<Connection> each) {
    long id = 0;
    for (int number = 0; number < size.people(); number++) {
      Bond bond = Bond.of(number);
      int place = number % Bond.BLOCK;
      Dice dice = Dice.of(size.seed(), "knots", number);
      if (place > 0 && bond != Bond.UNSORTED && dice.chance(0.7)) {
        int other = number - dice.between(1, place);
        each.accept(
            new Connection(
                new ConnectionId(++id),
                new PersonId(number + 1L),
                new PersonId(other + 1L),
                ConnectionType.delivered(bond.tie()).orElseThrow(),
                ""));
      }
      Dice ofWay = Dice.of(size.seed(), "way", number);
      if (place > 0 && bond != Bond.UNSORTED && ofWay.chance(INTRODUCED)) {
        each.accept(
            new Connection(
                new ConnectionId(++id),
                new PersonId(number - ofWay.between(1, place) + 1L),
                new PersonId(number + 1L),
                ConnectionType.delivered("introduced").orElseThrow(),
                ""));
      }
    }
  }
}
