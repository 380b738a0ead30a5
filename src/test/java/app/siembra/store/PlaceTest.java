package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {
  /// A circle of the first version of the tables lay within no other.
  @Test
  void anImageThatEndsBeforeAColumnRefersToNobodyThere() {
    var within = new Place.Link(5, FactKind.CIRCLE);

    assertThat(within.in(new Object[] {2L, "family", "", 90, false})).isNull();
    assertThat(within.in(new Object[] {9L, "", "Cousins", 90, true, 2L})).isEqualTo(2L);
  }
}
