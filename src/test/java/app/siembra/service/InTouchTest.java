package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Trend;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the user and a person keep in touch, with the facts behind it.
class InTouchTest {
  @TempDir Path folder;

  private Desk desk;
  private PersonId ana;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.add("Ana García");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private InTouch inTouch() {
    return desk.services.people().page(ana, NOW).inTouch();
  }

  @Test
  void nothingIsKnownOfSomebodyNew() {
    assertThat(inTouch().days()).isEmpty();
    assertThat(inTouch().typical()).isNull();
    assertThat(inTouch().firstStep()).isNull();
    assertThat(inTouch().trend()).isNull();
  }

  @Test
  void theRhythmComesWithTheDaysItIsMadeFrom() {
    for (int days : List.of(100, 80, 60, 50)) {
      desk.logAgo(days, "called @ana");
    }
    desk.logAgo(40, "@ana -advice on the lease");
    desk.services.interactions().note(List.of(ana), "no contact", NOW);

    assertThat(inTouch().days())
        .containsExactly(
            TODAY.minusDays(100),
            TODAY.minusDays(80),
            TODAY.minusDays(60),
            TODAY.minusDays(50),
            TODAY.minusDays(40));
    assertThat(inTouch().typical()).isEqualTo(10);
  }

  @Test
  void theFirstStepAndTheTrendAreThoseOfRuleThirteen() {
    for (int days : List.of(200, 190, 20, 10, 5)) {
      desk.logAgo(days, "I called @ana");
    }

    assertThat(inTouch().trend()).isEqualTo(Trend.MORE);
    assertThat(inTouch().firstStep()).isIn(null, FirstStep.MINE);
  }

  @Test
  void whatIsStillToComeCountsInNothing() {
    desk.logAgo(-3, "called @ana");

    assertThat(inTouch().days()).isEmpty();
  }
}
