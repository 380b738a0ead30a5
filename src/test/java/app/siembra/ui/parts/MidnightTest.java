package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.text.Language;
import app.siembra.ui.kit.SameThreadTasks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MidnightTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final SameThreadTasks tasks = new SameThreadTasks();
  private final Speech speech = new Speech(Voice.in(Language.SPANISH, MONDAY));
  private Moment now = at(MADRID, "2026-11-23T23:58:30");
  private final Midnight midnight = new Midnight(tasks, speech, () -> now);

  private static Moment at(ZoneId zone, String local) {
    var there = LocalDateTime.parse(local).atZone(zone);
    return new Moment(there.toInstant(), zone, there.toLocalDate());
  }

  /// Lets the time go by until the clock is looked at again.
  private void pass() {
    var before = now;
    // What was put off runs with the clock as it is by then.
    var waited = tasks.next();
    var then = before.now().plus(waited);
    now = new Moment(then, before.zone(), LocalDate.ofInstant(then, before.zone()));
    tasks.pass();
  }

  @Test
  void yesterdayIsAnotherDayAsSoonAsItIsMidnight() {
    var said = speech.live(voice -> voice.days().on(MONDAY));
    midnight.begin();
    assertThat(said.get()).isEqualTo("hoy");

    pass();
    assertThat(said.get()).isEqualTo("hoy");

    pass();
    assertThat(now.now().atZone(MADRID).toLocalTime()).isBefore("00:00:02");
    assertThat(said.get()).isEqualTo("ayer");
  }

  @Test
  void aComputerThatSleptOverMidnightFindsOutWithinAMinute() {
    midnight.begin();

    now = at(MADRID, "2026-11-25T08:00:00");
    assertThat(tasks.pass()).isLessThanOrEqualTo(Duration.ofMinutes(1));

    assertThat(speech.voice().get().today()).isEqualTo("2026-11-25");
    assertThat(speech.voice().get().texts().language()).isEqualTo(Language.SPANISH);
  }

  @Test
  void whoeverComesBackToTheWindowFindsItOfToday() {
    midnight.begin();

    now = at(MADRID, "2026-11-24T08:00:00");
    midnight.look();

    assertThat(speech.voice().get().today()).isEqualTo("2026-11-24");
  }

  @Test
  void whileItIsTheSameDayNothingIsSaidAnew() {
    midnight.begin();
    var before = speech.voice().get();

    pass();

    assertThat(speech.voice().get()).isSameAs(before);
  }

  @Test
  void theDayBeginsAtOneWhereTheClocksSkipMidnight() {
    now = at(ZoneId.of("Africa/Cairo"), "2026-04-23T23:59:50");
    midnight.begin();

    assertThat(tasks.next()).isEqualTo(Duration.ofSeconds(11));
    pass();

    assertThat(speech.voice().get().today()).isEqualTo("2026-04-24");
  }
}
