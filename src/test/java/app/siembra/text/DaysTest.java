package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private final Texts inEnglish = Texts.in(Language.ENGLISH);
  private final Texts inSpanish = Texts.in(Language.SPANISH);
  private final Days english = new Days(inEnglish, TODAY);
  private final Days spanish = new Days(inSpanish, TODAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-23T01:05 | today at 1:05      | hoy a la 1:05
          2026-11-23T02:05 | today at 2:05      | hoy a las 2:05
          2026-08-02T13:30 | 2 August at 13:30  | el 2 de agosto a las 13:30
          2026-11-22T00:00 | yesterday at 0:00  | ayer a las 0:00
          """)
  void sayAMomentByTheClock(LocalDateTime moment, String en, String es) {
    assertThat(english.moment(moment)).isEqualTo(en);
    assertThat(spanish.moment(moment)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-08-02 | 2 August      | 2 de agosto
          2026-12-31 | 31 December   | 31 de diciembre
          2025-08-02 | 2 August 2025 | 2 de agosto de 2025
          2027-01-01 | 1 January 2027| 1 de enero de 2027
          """)
  void sayADayWithItsYearWhereItIsNotThisOne(LocalDate date, String en, String es) {
    assertThat(english.day(date)).isEqualTo(en);
    assertThat(spanish.day(date)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-21 | on 21 November  | el 21 de noviembre
          2026-11-22 | yesterday       | ayer
          2026-11-23 | today           | hoy
          2026-11-24 | tomorrow        | mañana
          2026-11-25 | on 25 November  | el 25 de noviembre
          1999-01-01 | on 1 January 1999 | el 1 de enero de 1999
          """)
  void sayADayInASentence(LocalDate date, String en, String es) {
    assertThat(english.on(date)).isEqualTo(en);
    assertThat(spanish.on(date)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-23 | today         | hoy
          2026-11-22 | yesterday     | ayer
          2026-11-21 | 2 days ago    | hace 2 días
          2026-11-10 | 13 days ago   | hace 13 días
          2026-11-09 | 2 weeks ago   | hace 2 semanas
          2026-09-25 | 8 weeks ago   | hace 8 semanas
          2026-09-24 | 2 months ago  | hace 2 meses
          2025-11-23 | 12 months ago | hace 12 meses
          2024-11-23 | 2 years ago   | hace 2 años
          1996-11-23 | 30 years ago  | hace 30 años
          2026-11-26 | in 3 days     | dentro de 3 días
          """)
  void sayHowLongAgo(LocalDate date, String en, String es) {
    assertThat(english.ago(date)).isEqualTo(en);
    assertThat(spanish.ago(date)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-23 | today       | hoy
          2026-11-24 | tomorrow    | mañana
          2026-11-25 | in 2 days   | dentro de 2 días
          2026-12-07 | in 2 weeks  | dentro de 2 semanas
          2026-11-20 | 3 days ago  | hace 3 días
          """)
  void sayHowSoon(LocalDate date, String en, String es) {
    assertThat(english.until(date)).isEqualTo(en);
    assertThat(spanish.until(date)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-03-14 | March 2019 | marzo de 2019
          2026-03-14 | March      | marzo
          """)
  void sayAMonth(LocalDate date, String en, String es) {
    assertThat(english.month(date)).isEqualTo(en);
    assertThat(spanish.month(date)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984-02-29 | 29 February 1984 | 29 de febrero de 1984
          2026-02-28 | 28 February 2026 | 28 de febrero de 2026
          --02-29    | 29 February      | 29 de febrero
          1984-02    | February 1984    | febrero de 1984
          --02       | February         | febrero
          1984       | 1984             | 1984
          ---29      | 29               | 29
          """)
  void sayADateOfWhichPartsAreUnknown(String date, String en, String es) {
    PartialDate partial = PartialDate.parse(date).orElseThrow();

    assertThat(english.partial(partial)).isEqualTo(en);
    assertThat(spanish.partial(partial)).isEqualTo(es);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1   | day      | día
          3   | 3 days   | 3 días
          7   | week     | semana
          14  | 2 weeks  | 2 semanas
          30  | month    | mes
          45  | 45 days  | 45 días
          60  | 2 months | 2 meses
          90  | 3 months | 3 meses
          180 | 6 months | 6 meses
          365 | year     | año
          730 | 2 years  | 2 años
          """)
  void sayACadence(int days, String en, String es) {
    assertThat(Spans.every(inEnglish, days)).isEqualTo(en);
    assertThat(Spans.every(inSpanish, days)).isEqualTo(es);
  }
}
