package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      textBlock =
          """
          @            ; PERSON ; 0 ; ''
          café con @an ; PERSON ; 9 ; an
          @ana ga      ; PERSON ; 0 ; ana ga
          @"ana ga     ; PERSON ; 0 ; ana ga
          (@an         ; PERSON ; 1 ; an
          @@fam        ; CIRCLE ; 0 ; fam
          con @@clo f  ; CIRCLE ; 4 ; clo f
          #viv         ; TOPIC  ; 0 ; viv
          @ana ~ja     ; TOLD   ; 5 ; ja
          """)
  void isWhatIsBeingTypedAtTheCaret(String line, Partial.What what, int start, String query) {
    assertThat(Partial.at(Typed.of(line))).contains(new Partial(what, start, line.length(), query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "café",
        "@ana ",
        "@ana, hablan",
        "@\"Ana García\" y",
        "#viv ",
        "ana@x",
        "@a +b"
      })
  void isNothingWhereNoNameOrTopicIsBeingTyped(String line) {
    assertThat(Partial.at(Typed.of(line))).isEmpty();
  }

  @Test
  void endsWithTheWordInWhichTheCaretIs() {
    assertThat(Partial.at(new Typed("con @anita y", 7)))
        .contains(new Partial(Partial.What.PERSON, 4, 10, "an"));
  }

  @Test
  void aSignIsPutWhereAWordMayBegin() {
    assertThat(Typed.of("café").withSign("@")).isEqualTo(Typed.of("café @"));
    assertThat(Typed.of("café ").withSign("@")).isEqualTo(Typed.of("café @"));
    assertThat(Typed.NOTHING.withSign("#")).isEqualTo(Typed.of("#"));
  }
}
