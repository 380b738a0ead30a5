package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.Named;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NamingTest {
  private static final Named ANA = new Named(new PersonId(1), "Ana", "A");
  private static final Named ANABEL = new Named(new PersonId(2), "Anabel", "A");
  private static final Named OTHER_ANA = new Named(new PersonId(3), "Ana", "A");
  private static final Named GONE = new Named(new PersonId(4), "", "");

  @Test
  void aShorterNameIsNotFoundWithinALongerOne() {
    assertThat(Naming.places("Anabel could introduce you to Ana.", List.of(ANA, ANABEL)))
        .isEqualTo(Map.of(0, ANABEL, 30, ANA));
  }

  @Test
  void namesakesStandInTheirOrder() {
    assertThat(Naming.places("With Ana and Ana", List.of(OTHER_ANA, ANA)))
        .isEqualTo(Map.of(5, OTHER_ANA, 13, ANA));
  }

  @Test
  void whoHasNoNameOrIsNotNamedIsLeftOut() {
    assertThat(Naming.places("With Ana", List.of(GONE, ANABEL, ANA))).isEqualTo(Map.of(5, ANA));
  }
}
