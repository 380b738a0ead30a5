package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When it was, for how long, and when something is to be done, as a line says it on Monday, 23 November 2026.
final class OccasionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          today coffee with @ana                  | interaction 2026-11-23 face-to-face · @Ana García
          yesterday coffee with @ana              | interaction 2026-11-22 face-to-face · @Ana García
          called @ana yesterday evening           | interaction 2026-11-22 call me · @Ana García
          monday coffee with @ana                 | interaction 2026-11-16 face-to-face · @Ana García
          on monday coffee with @ana              | interaction 2026-11-16 face-to-face · @Ana García
          last friday coffee with @ana            | interaction 2026-11-20 face-to-face · @Ana García
          coffee with @ana 1 day ago              | interaction 2026-11-22 face-to-face · @Ana García
          3 days ago coffee with @ana             | interaction 2026-11-20 face-to-face · @Ana García
          coffee with @ana a couple of days ago   | interaction 2026-11-21 face-to-face · @Ana García
          a week ago coffee with @ana             | interaction 2026-11-16 face-to-face · @Ana García
          coffee with @ana 2 weeks ago            | interaction 2026-11-09 face-to-face · @Ana García
          coffee with @ana a month ago            | interaction 2026-10-23 face-to-face · @Ana García
          coffee with @ana 2 months ago           | interaction 2026-09-23 face-to-face · @Ana García
          last week coffee with @ana              | interaction 2026-11-16 face-to-face · @Ana García
          coffee with @ana last month             | interaction 2026-10-23 face-to-face · @Ana García
          2 nov coffee with @ana                  | interaction 2026-11-02 face-to-face · @Ana García
          coffee with @ana on november 2nd        | interaction 2026-11-02 face-to-face · @Ana García
          coffee with @ana on the 2nd of november | interaction 2026-11-02 face-to-face · @Ana García
          coffee with @ana 31 dec                 | interaction 2025-12-31 face-to-face · @Ana García
          coffee with @ana 2 november 2024        | interaction 2024-11-02 face-to-face · @Ana García
          2026-11-02 coffee with @ana             | interaction 2026-11-02 face-to-face · @Ana García
          hoy café con @ana                       | interaction 2026-11-23 face-to-face · @Ana García
          café con @ana hoy por la mañana         | interaction 2026-11-23 face-to-face · @Ana García
          ayer café con @ana                      | interaction 2026-11-22 face-to-face · @Ana García
          anoche llamé a @ana                     | interaction 2026-11-22 call me · @Ana García
          anteayer café con @ana                  | interaction 2026-11-21 face-to-face · @Ana García
          el lunes café con @ana                  | interaction 2026-11-16 face-to-face · @Ana García
          el viernes pasado café con @ana         | interaction 2026-11-20 face-to-face · @Ana García
          café con @ana el pasado lunes           | interaction 2026-11-16 face-to-face · @Ana García
          hace 1 día café con @ana                | interaction 2026-11-22 face-to-face · @Ana García
          hace 3 días café con @ana               | interaction 2026-11-20 face-to-face · @Ana García
          hace una semana café con @ana           | interaction 2026-11-16 face-to-face · @Ana García
          hace un par de semanas café con @ana    | interaction 2026-11-09 face-to-face · @Ana García
          hace un mes café con @ana               | interaction 2026-10-23 face-to-face · @Ana García
          hace dos meses café con @ana            | interaction 2026-09-23 face-to-face · @Ana García
          la semana pasada café con @ana          | interaction 2026-11-16 face-to-face · @Ana García
          el mes pasado café con @ana             | interaction 2026-10-23 face-to-face · @Ana García
          2 de noviembre café con @ana            | interaction 2026-11-02 face-to-face · @Ana García
          coffee with @ana in may we met          | interaction face-to-face · @Ana García · «may we met»
          coffee with @ana 2/11                   | interaction face-to-face · @Ana García · «2/11»
          """)
  void readsWhenItWas(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          coffee with @ana at 18:30     | interaction 18:30 face-to-face · @Ana García
          coffee with @ana 6pm 25 min   | interaction 18:00 25min face-to-face · @Ana García
          café con @ana a las 6, 2 h    | interaction 06:00 120min face-to-face · @Ana García
          café con @ana a las 6 y media | interaction 06:30 face-to-face · @Ana García
          called @ana one hour          | interaction 60min call me · @Ana García
          called @ana 1 h 30 min        | interaction 90min call me · @Ana García
          called @ana 90 minutes        | interaction 90min call me · @Ana García
          llamé a @ana una hora y media | interaction 90min call me · @Ana García
          llamé a @ana media hora       | interaction 30min call me · @Ana García
          """)
  void readsTheTimeAndHowLongItTook(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @ana !friday: call her                        | facts · @Ana García · !2026-11-27: call her
          @ana !on friday: call her                     | facts · @Ana García · !2026-11-27: call her
          @ana !tomorrow                                | facts · @Ana García · !2026-11-24
          @ana !in 2 weeks                              | facts · @Ana García · !2026-12-07
          !in a week: send the keys to @ana             | facts · @Ana García · !2026-11-30: send the keys to ana
          !in 3 days: send the keys to @ana             | facts · @Ana García · !2026-11-26: send the keys to ana
          !next week: call @ana                         | facts · @Ana García · !2026-11-30: call ana
          !the day after tomorrow: call @ana            | facts · @Ana García · !2026-11-25: call ana
          !2 dec: call @ana                             | facts · @Ana García · !2026-12-02: call ana
          @ana !2026-12-01 send the keys                | facts · @Ana García · !2026-12-01: send the keys
          !2020-01-02: call @ana                        | facts · @Ana García · !2020-01-02: call ana
          @ana todo: call her on friday                 | facts · @Ana García · !2026-11-27: call her
          todo: friday @ana                             | facts · @Ana García · !2026-11-27: ana
          todo: @ana friday                             | facts · @Ana García · !2026-11-27: ana
          @ana !en 2 semanas                            | facts · @Ana García · !2026-12-07
          @ana !el viernes                              | facts · @Ana García · !2026-11-27
          @ana !mañana: llamarla                        | facts · @Ana García · !2026-11-24: llamarla
          !dentro de 3 días: mandarle las llaves a @ana | facts · @Ana García · !2026-11-26: mandarle las llaves a ana
          !en un mes: llamar a @ana                     | facts · @Ana García · !2026-12-23: llamar a ana
          !la semana que viene: llamar a @ana           | facts · @Ana García · !2026-11-30: llamar a ana
          !el lunes que viene: llamar a @ana            | facts · @Ana García · !2026-11-30: llamar a ana
          !pasado mañana: llamar a @ana                 | facts · @Ana García · !2026-11-25: llamar a ana
          !3 de diciembre: llamar a @ana                | facts · @Ana García · !2026-12-03: llamar a ana
          quedé en: llamar a @ana el viernes            | facts · @Ana García · !2026-11-27: llamar a ana
          !friday                                       | facts · !2026-11-27
          """)
  void readsWhatIWillDo(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }
}
