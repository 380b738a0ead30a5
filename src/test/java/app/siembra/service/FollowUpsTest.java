package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.FollowUpId;
import app.siembra.model.Repeat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowUpsTest {
  @TempDir Path folder;
  private Desk desk;
  private FollowUps followUps;
  private FollowUpId id = new FollowUpId(1);

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    followUps = desk.services.followUps();
    id = followUps.add(List.of(desk.add("Ana")), TODAY, "water the plants", NOW);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatRepeatsWaitsForItsNextDayOnceItIsDone() {
    followUps.repeat(id, new Repeat(1, Repeat.Unit.WEEKS, TODAY), NOW);

    followUps.done(id, NOW);
    followUps.done(id, NOW);

    assertThat(dues()).containsExactly(TODAY.plusWeeks(1));
    assertThat(followUps.open().getFirst().followUp().text()).isEqualTo("water the plants");
    assertThat(desk.services.reminding().today(NOW).open().followUps()).isEmpty();
    assertThat(desk.services.reminding().today(NOW.asOf(TODAY.plusWeeks(1))).open().followUps())
        .hasSize(1);
  }

  @Test
  void undoBringsBackTheOneThatWasDoneInPlaceOfTheNext() {
    followUps.repeat(id, new Repeat(1, Repeat.Unit.MONTHS, null), NOW);
    followUps.done(id, NOW);

    desk.services.undo().undo(NOW);

    assertThat(followUps.open()).extracting(open -> open.followUp().id()).containsExactly(id);
  }

  @Test
  void skippingLeavesOutOneTime() {
    followUps.repeat(id, new Repeat(2, Repeat.Unit.WEEKS, TODAY.minusDays(30)), NOW);

    followUps.skip(id, NOW);

    assertThat(dues()).containsExactly(TODAY.plusDays(12));
  }

  @Test
  void whatIsDoneOnceIsNoLongerPendingWhenItIsSkipped() {
    followUps.skip(id, NOW);

    assertThat(followUps.open()).isEmpty();
  }

  @Test
  void movingOneTimeLeavesTheSeriesWhereItWas() {
    followUps.repeat(id, new Repeat(1, Repeat.Unit.MONTHS, TODAY), NOW);
    followUps.move(id, TODAY.plusDays(5), NOW);

    followUps.done(id, NOW.asOf(TODAY.plusDays(5)));

    assertThat(dues()).containsExactly(TODAY.plusMonths(1));
  }

  private List<LocalDate> dues() {
    return followUps.open().stream().map(open -> open.followUp().due()).toList();
  }
}
