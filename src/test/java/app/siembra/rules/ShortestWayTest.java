package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Rule 16: from one person to another.
final class ShortestWayTest {
  private static final Map<Long, Double> WARMTH =
      Map.of(1L, 0.0, 2L, 0.4, 3L, 0.5, 4L, 0.9, 5L, 0.0);

  @Test
  void hasTheFewestStepsThenItsColdestStepIsTheWarmest() {
    ShortestWay ways = ways(1, 2, 2, 5, 1, 3, 3, 5, 1, 4, 4, 3);

    assertThat(ways.between(id(1), id(5))).containsExactly(id(1), id(3), id(5));
    assertThat(ways.between(id(5), id(1))).containsExactly(id(5), id(3), id(1));
  }

  @Test
  void amongEqualsGoesByName() {
    ShortestWay ways = ways(1, 3, 3, 5, 1, 2, 2, 5, 2, 4, 3, 4, 5, 4);

    assertThat(ways.between(id(2), id(3))).hasSize(3).contains(id(4));
    assertThat(new ShortestWay(pairs(1, 3, 3, 5, 1, 2, 2, 5), _ -> 0, byId()).between(id(1), id(5)))
        .containsExactly(id(1), id(2), id(5));
  }

  @Test
  void isThereOnlyWhereThereAreTies() {
    assertThat(ways(1, 2).between(id(1), id(5))).isEmpty();
    assertThat(ways(1, 2).between(id(1), id(1))).containsExactly(id(1));
    assertThat(ways(1, 2).between(id(1), id(2))).containsExactly(id(1), id(2));
  }

  private static ShortestWay ways(long... ends) {
    return new ShortestWay(pairs(ends), id -> WARMTH.getOrDefault(id.value(), 0.0), byId());
  }

  private static Comparator<PersonId> byId() {
    return Comparator.naturalOrder();
  }

  private static List<ShortestWay.Pair> pairs(long... ends) {
    return LongStream.range(0, ends.length / 2)
        .mapToObj(i -> new ShortestWay.Pair(id(ends[(int) (2 * i)]), id(ends[(int) (2 * i + 1)])))
        .toList();
  }

  private static PersonId id(long value) {
    return new PersonId(value);
  }
}
