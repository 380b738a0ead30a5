package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Circle;
import app.siembra.model.PersonLine;
import app.siembra.rules.Threshold;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The circles that a new network begins with (rule 3.4).
final class DeliveredCirclesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    desk.add("Ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void areFourAndNoneIsChosen() {
    assertThat(desk.services.circles().all())
        .extracting(Circle::key)
        .containsExactly("close-family", "family", "friends", "work");
    assertThat(desk.services.circles().all())
        .noneMatch(Circle::chosen)
        .allMatch(circle -> circle.name().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          close family | familia cercana | 14
          family       | familia         | 90
          friends      | amistades       | 60
          work         | trabajo         | 90
          """)
  void askForATalkAsOftenAsTheRuleSays(String english, String spanish, int days) {
    desk.add("Bo");

    desk.set("Ana", "circle", english);
    desk.set("Bo", "circle", spanish);

    assertThat(threshold("Ana")).isInstanceOf(Threshold.InCircle.class);
    assertThat(threshold("Ana").days()).hasValue(days);
    assertThat(threshold("Bo")).isEqualTo(threshold("Ana"));
  }

  @Test
  void theMostFrequentOfSeveralCounts() {
    desk.set("Ana", "circle", "work");
    desk.set("Ana", "circle", "friends");

    assertThat(threshold("Ana").days()).hasValue(60);
  }

  private Threshold threshold(String who) {
    PersonLine line = desk.services.people().resolve(who).one();
    return desk.services.people().listed(line, NOW).standing().threshold();
  }
}
