package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeHoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # moment | from  | to    | closed just before | open from | open until | closed from
          09:00    | 22:00 | 08:00 | 08:59              | 09:00     | 21:59      | 22:00
          07:00    | 22:00 | 08:00 | 07:59              | 08:00     | 21:59      | 22:00
          23:00    | 22:00 | 08:00 | 07:59              | 08:00     | 21:59      | 23:30
          12:00    | 11:00 | 14:00 | 13:59              | 14:00     | 23:59      | 11:00
          12:00    | 14:00 | 15:00 | 11:59              | 12:00     | 13:59      | 14:30
          12:00    | 08:00 | 08:00 | 11:59              | 12:00     | 23:59      | 08:00
          09:00    | 06:00 | 05:00 | 04:59              | 05:00     | 05:59      | 06:00
          """)
  void noticesComeFromTheirMomentOnButNotInTheQuietHours(
      LocalTime moment,
      LocalTime from,
      LocalTime to,
      LocalTime before,
      LocalTime first,
      LocalTime last,
      LocalTime closed) {
    var hours = new NoticeHours(moment, from, to);

    assertThat(hours.open(before)).isFalse();
    assertThat(hours.open(first)).isTrue();
    assertThat(hours.open(last)).isTrue();
    assertThat(hours.open(closed)).isFalse();
  }

  @Test
  void whateverIsSetThereIsAMinuteOfTheDayAtWhichTheyCome() {
    for (int moment = 0; moment < 24; moment++) {
      for (int from = 0; from < 24; from++) {
        for (int to = 0; to < 24; to++) {
          var hours =
              new NoticeHours(LocalTime.of(moment, 0), LocalTime.of(from, 0), LocalTime.of(to, 0));
          boolean opens = false;
          for (int hour = 0; hour < 24; hour++) {
            opens |= hours.open(LocalTime.of(hour, 0));
          }
          assertThat(opens).as("%s", hours).isTrue();
        }
      }
    }
  }
}
