package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialsTest {
  @Test
  void haveTheSameTintForTheSameName() {
    assertThat(Initials.tintOf("Rosa Peris")).isEqualTo(Initials.tintOf(" rosa peris"));
  }

  @Test
  void useEveryTint() {
    var tints =
        IntStream.range(0, 200)
            .mapToObj(i -> Initials.tintOf("Person " + i))
            .collect(Collectors.toSet());

    assertThat(tints).containsExactlyInAnyOrderElementsOf(List.of(1, 2, 3, 4, 5, 6));
  }
}
