package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What looks like a day, a number, a person or a sign, and is only words.
final class OnlyWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @ana moves in march                 | note · @Ana García · «moves in march»
          @ana may come too                   | note · @Ana García · «may come too»
          @ana works mondays                  | note · @Ana García · «works mondays»
          @ana prefers fridays                | note · @Ana García · «prefers fridays»
          @ana is free on fridays             | note · @Ana García · «is free on fridays»
          @ana was born in 1984               | note · @Ana García · «was born in 1984»
          @ana reads 1984                     | note · @Ana García · «reads 1984»
          @ana won 2-1                        | note · @Ana García · «won 2-1»
          @ana version 2.11 of the plan       | note · @Ana García · «version 2.11 of the plan»
          @ana march 3 km every day           | note · @Ana García · «march 3 km every day»
          @ana knows 24/7 support             | note · @Ana García · «knows 24/7 support»
          @ana has 2 children                 | note · @Ana García · «has 2 children»
          @ana the august heat                | note · @Ana García · «the august heat»
          @ana april is her daughter          | note · @Ana García · «april is her daughter»
          @ana room 101                       | note · @Ana García · «room 101»
          @ana costs 1830 euros               | note · @Ana García · «costs 1830 euros»
          @ana ratio 3:1                      | note · @Ana García · «ratio 3:1»
          @ana second marriage                | note · @Ana García · «second marriage»
          @ana likes the monday club          | note · @Ana García · «likes the monday club»
          @ana black friday shopping          | note · @Ana García · «black friday shopping»
          @ana runs 5 days a week             | note · @Ana García · «runs 5 days a week»
          @ana every 3 weeks to Bilbao        | note · @Ana García · «every 3 weeks to Bilbao»
          @ana since last year                | note · @Ana García · «since last year»
          coffee with ana                     | interaction face-to-face · «ana» · ✗ phrase.nobody
          email ana@example.org               | interaction email · «ana@example.org» · ✗ phrase.nobody
          @luis gave me info@example.org      | note · @Luis Pérez · «gave me info@example.org»
          @luis 3 @ 5 euros                   | note · @Luis Pérez · «3 @ 5 euros»
          @luis sees twitter.com/@someone     | note · @Luis Pérez · «sees twitter.com/@someone»
          @luis @ home                        | note · @Luis Pérez · «@ home»
          @luis wrote a book on May Sarton    | note · @Luis Pérez · «wrote a book on May Sarton»
          @ana is a sunday school teacher     | note · @Ana García · «is a sunday school teacher»
          @ana sunday school teacher          | note · @Ana García · «sunday school teacher»
          @ana lives at 2 may street          | note · @Ana García · «lives at 2 may street»
          @ana lives at 4 July Avenue         | note · @Ana García · «lives at 4 July Avenue»
          @ana her man friday                 | note · @Ana García · «her man friday»
          @luis #                             | note · @Luis Pérez · «#»
          """)
  void inEnglish(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @ana se muda en marzo               | note · @Ana García · «se muda en marzo»
          @ana viaja en mayo                  | note · @Ana García · «viaja en mayo»
          @ana vive en la calle 2 de mayo     | note · @Ana García · «vive en la calle 2 de mayo»
          @ana vive en la plaza del 2 de mayo | note · @Ana García · «vive en la plaza del 2 de mayo»
          @ana trabaja los lunes              | note · @Ana García · «trabaja los lunes»
          @ana hace yoga los martes           | note · @Ana García · «hace yoga los martes»
          @ana hace 3 panes al día            | note · @Ana García · «hace 3 panes al día»
          @ana nació en 1984                  | note · @Ana García · «nació en 1984»
          @ana lee 1984                       | note · @Ana García · «lee 1984»
          @ana ganó 2-1                       | note · @Ana García · «ganó 2-1»
          @ana tiene 2 hijos                  | note · @Ana García · «tiene 2 hijos»
          @ana por la mañana corre            | note · @Ana García · «por la mañana corre»
          @ana toma el sol                    | note · @Ana García · «toma el sol»
          @ana marzo ventoso                  | note · @Ana García · «marzo ventoso»
          @ana su hija se llama Abril         | note · @Ana García · «su hija se llama Abril»
          @ana el lunes de Pascua             | note · @Ana García · «el lunes de Pascua»
          @ana viernes santo en Sevilla       | note · @Ana García · «viernes santo en Sevilla»
          @ana cada 3 semanas a Bilbao        | note · @Ana García · «cada 3 semanas a Bilbao»
          @ana desde el año pasado            | note · @Ana García · «desde el año pasado»
          @ana le debe 1830 euros             | note · @Ana García · «le debe 1830 euros»
          @ana habitación 101                 | note · @Ana García · «habitación 101»
          @ana turno de 24/7                  | note · @Ana García · «turno de 24/7»
          @ana segunda boda                   | note · @Ana García · «segunda boda»
          @ana en verano                      | note · @Ana García · «verano»
          comida con ana                      | interaction face-to-face · «ana» · ✗ phrase.nobody
          correo a ana@example.org            | interaction email · «ana@example.org» · ✗ phrase.nobody
          @luis me dio info@example.org       | note · @Luis Pérez · «me dio info@example.org»
          @luis @ casa                        | note · @Luis Pérez · «@ casa»
          @ana su hijo Domingo                | note · @Ana García · «su hijo Domingo»
          @ana su hijo domingo                | note · @Ana García · «su hijo domingo»
          @ana se muda a Santo Domingo        | note · @Ana García · «se muda a Santo Domingo»
          @ana escucha a Plácido Domingo      | note · @Ana García · «escucha a Plácido Domingo»
          @ana el sábado negro                | note · @Ana García · «el sábado negro»
          @ana el viernes negro de compras    | note · @Ana García · «el viernes negro de compras»
          @ana el martes y trece              | note · @Ana García · «el martes y trece»
          @ana la semana santa                | note · @Ana García · «la semana santa»
          """)
  void inSpanish(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          café Domingo con @ana               | interaction 2026-11-22 face-to-face · @Ana García
          llamé a @ana Domingo                | interaction 2026-11-22 call me · @Ana García
          Domingo, café con @ana              | interaction 2026-11-22 face-to-face · @Ana García
          café con @ana el Domingo            | interaction 2026-11-22 face-to-face · @Ana García
          CAFÉ CON @ANA, QUÉ TAL DOMINGO      | interaction 2026-11-22 face-to-face · @Ana García · «QUÉ TAL»
          sunday lunch with @ana              | interaction 2026-11-22 face-to-face · @Ana García
          coffee with @ana on 2 may           | interaction 2026-05-02 face-to-face · @Ana García
          """)
  void daysStayDays(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }
}
