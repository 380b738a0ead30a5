package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over what people were in contact, and who took the first step, as a line says it on Monday, 23 November 2026.
final class ChannelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          met @ana                  | interaction face-to-face · @Ana García
          coffee with @ana          | interaction face-to-face · @Ana García
          lunch with @ana and @luis | interaction face-to-face · @Ana García · @Luis Pérez
          breakfast with @ana       | interaction face-to-face · @Ana García
          drinks with @ana          | interaction face-to-face · @Ana García
          visit to @ana             | interaction face-to-face · @Ana García
          visited @ana              | interaction face-to-face me · @Ana García
          walk with @ana            | interaction face-to-face · @Ana García
          called @ana               | interaction call me · @Ana García
          call with @ana            | interaction call · @Ana García
          phone with @ana           | interaction call · @Ana García
          phoned @ana               | interaction call me · @Ana García
          rang @ana                 | interaction call me · @Ana García
          spoke with @ana           | interaction call · @Ana García
          talked to @ana about work | interaction call · @Ana García · «about work»
          she called @ana           | interaction call they · @Ana García
          @ana called               | interaction call they · @Ana García
          I called @ana             | interaction call me · @Ana García
          video with @ana           | interaction video · @Ana García
          videocall with @ana       | interaction video · @Ana García
          zoom with @ana            | interaction video · @Ana García
          teams with @ana           | interaction video · @Ana García
          texted @ana               | interaction message me · @Ana García
          message to @ana           | interaction message me · @Ana García
          message from @ana         | interaction message they · @Ana García
          messaged @ana             | interaction message me · @Ana García
          whatsapp with @ana        | interaction message · @Ana García
          sms to @ana               | interaction message me · @Ana García
          chat with @ana            | interaction message · @Ana García
          chatted with @ana         | interaction message · @Ana García
          email to @ana             | interaction email me · @Ana García
          mailed @ana               | interaction email me · @Ana García
          wrote @ana a mail         | interaction email me · @Ana García
          wrote @ana                | interaction message me · @Ana García
          wrote to @ana             | interaction message me · @Ana García
          @ana wrote me             | interaction message they · @Ana García
          letter to @ana            | interaction letter me · @Ana García
          postcard from @ana        | interaction letter they · @Ana García
          event with @ana           | interaction event · @Ana García
          fair with @ana            | interaction event · @Ana García
          conference with @ana      | interaction event · @Ana García
          meetup with @ana          | interaction event · @Ana García
          course with @ana          | interaction event · @Ana García
          talk on gardens with @ana | interaction event · @Ana García · «gardens»
          liked @ana's post         | interaction social me · @Ana García · «post»
          linkedin with @ana        | interaction social · @Ana García
          @evita came for coffee    | interaction face-to-face · @Eva María Ruiz · «came»
          """)
  void readsTheChannelAndWhoTookTheFirstStepInEnglish(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quedé con @ana                    | interaction face-to-face · @Ana García
          he quedado con @ana               | interaction face-to-face · @Ana García
          vi a @ana en el mercado           | interaction face-to-face · @Ana García · «el mercado»
          he visto a @ana                   | interaction face-to-face · @Ana García
          café con @ana                     | interaction face-to-face · @Ana García
          cañas con @ana                    | interaction face-to-face · @Ana García
          desayuno con @ana                 | interaction face-to-face · @Ana García
          comida con @ana                   | interaction face-to-face · @Ana García
          comimos con @ana                  | interaction face-to-face · @Ana García
          almuerzo con @ana                 | interaction face-to-face · @Ana García
          cena con @ana                     | interaction face-to-face · @Ana García
          cenamos con @ana                  | interaction face-to-face · @Ana García
          tomamos algo con @ana             | interaction face-to-face · @Ana García
          me encontré con @ana              | interaction face-to-face · @Ana García
          coincidí con @ana                 | interaction face-to-face · @Ana García
          nos juntamos con @ana             | interaction face-to-face · @Ana García
          visita a @ana                     | interaction face-to-face · @Ana García
          paseo con @ana                    | interaction face-to-face · @Ana García
          llamé a @ana                      | interaction call me · @Ana García
          he llamado a @ana                 | interaction call me · @Ana García
          @ana me llamó                     | interaction call they · @Ana García
          me ha llamado @ana                | interaction call they · @Ana García
          llamó @ana                        | interaction call they · @Ana García
          llamada de @ana                   | interaction call they · @Ana García
          hablé con @ana                    | interaction call · @Ana García
          he hablado con @ana               | interaction call · @Ana García
          platiqué con @ana                 | interaction call · @Ana García
          charlé con @ana                   | interaction call · @Ana García
          charla con @ana                   | interaction call · @Ana García
          teléfono con @ana                 | interaction call · @Ana García
          videollamada con @ana             | interaction video · @Ana García
          mensaje de @ana                   | interaction message they · @Ana García
          escribí a @ana                    | interaction message me · @Ana García
          le escribí a @ana                 | interaction message me · @Ana García
          escribí @ana                      | interaction message me · @Ana García
          ayer escribí a @ana sobre el piso | interaction 2026-11-22 message me · @Ana García · «sobre el piso»
          he escrito a @ana                 | interaction message me · @Ana García
          me escribió @ana                  | interaction message they · @Ana García
          guasap con @ana                   | interaction message · @Ana García
          wasap con @ana                    | interaction message · @Ana García
          audio de @ana                     | interaction message they · @Ana García
          correo a @ana                     | interaction email me · @Ana García
          escribí un correo a @ana          | interaction email me · @Ana García
          carta a @ana                      | interaction letter me · @Ana García
          postal de @ana                    | interaction letter they · @Ana García
          evento con @ana                   | interaction event · @Ana García
          feria con @ana                    | interaction event · @Ana García
          congreso con @ana                 | interaction event · @Ana García
          curso con @ana                    | interaction event · @Ana García
          charla sobre huertos con @ana     | interaction event · @Ana García · «huertos»
          le comenté a @ana su foto         | interaction social me · @Ana García · «su foto»
          """)
  void readsTheChannelAndWhoTookTheFirstStepInSpanish(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @ana likes tea              | note · @Ana García · «likes tea»
          @ana ha cambiado de trabajo | note · @Ana García · «ha cambiado de trabajo»
          not called @ana             | note · @Ana García · «not called»
          no llamé a @ana             | note · @Ana García · «no llamé»
          quedé en llamar a @ana      | note · @Ana García · «quedé en llamar»
          @ana quiere que la llame    | note · @Ana García · «quiere que la llame»
          @ana's phone broke          | note · @Ana García · «phone broke»
          I have to call @ana         | note · @Ana García · «I have to call»
          escribí un libro con @ana   | note · @Ana García · «escribí un libro»
          @ana said 2 - 3 people      | note · @Ana García · «said 2 - 3 people»
          face-to-face with @ana      | note · @Ana García · «face-to-face»
          """)
  void takesForANoteWhatIsNoTalk(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }
}
