package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Coffee in Getxo                       | Coffee in Getxo
          **Loud** and *slanted* and `code`     | Loud and slanted and code
          __Loud__ too                          | Loud too
          - milk                                | milk
          * [ ] bread                           | [ ] bread
          2. second                             | 2. second
          > as she said                         | as she said
          the [boat](https://boat.example) here | the boat here
          ![a boat](https://boat.example/x.png) | a boat
          2 * 3 * 4 and snake_case_word         | 2 * 3 * 4 and snake_case_word
          *not closed                           | *not closed
          a <b>bold</b> word                    | a <b>bold</b> word
          """)
  void aLineIsItsWordsAlone(String markdown, String words) {
    assertThat(Plain.line(markdown)).isEqualTo(words);
  }

  @Test
  void aHeadingIsItsWordsAndATopicStaysOne() {
    assertThat(Plain.line("## The yard")).isEqualTo("The yard");
    assertThat(Plain.line("#sailing and -5 degrees")).isEqualTo("#sailing and -5 degrees");
  }

  @Test
  void theFirstLineIsTheOneThatSaysSomething() {
    assertThat(Plain.line("\n\n---\n```\nmoor()\n```")).isEqualTo("moor()");
    assertThat(Plain.line("***\n\n")).isEmpty();
  }

  @Test
  void whatComesAfterTheFirstLineStaysMarkdown() {
    assertThat(Plain.of("**Boats**\n\n- Nora\n- *Mar*\n"))
        .isEqualTo(new Plain("Boats", "- Nora\n- *Mar*"));
    assertThat(Plain.of("Boats\n=====\nNora")).isEqualTo(new Plain("Boats", "Nora"));
    assertThat(Plain.of("only *this*")).isEqualTo(new Plain("only this", ""));
  }

  @Test
  void whatTheLineAloneWouldLoseStaysWhole() {
    assertThat(Plain.of("see [her boat](https://boat.example)").rest())
        .isEqualTo("see [her boat](https://boat.example)");
    assertThat(Plain.of("```\nmoor()\n```")).isEqualTo(new Plain("moor()", "```\nmoor()\n```"));
    assertThat(Plain.of("word ".repeat(1_000)).rest()).hasSize(4_999);
  }

  @Test
  void aLineThatIsTooLongGoesOnInTheRest() {
    assertThat(Plain.of("worried about the *move* to Vitoria\nand the school").within(20))
        .isEqualTo(new Plain("worried about the…", "…move to Vitoria\n\nand the school"));
    assertThat(Plain.of("see [her boat](https://boat.example) soon").within(9))
        .isEqualTo(new Plain("see her…", "see [her boat](https://boat.example) soon"));
    assertThat(Plain.of("short").within(5)).isEqualTo(new Plain("short", ""));
  }

  @Test
  void noLineIsTooLongOrTooDeep() {
    assertThat(Plain.line("*a **b ".repeat(200_000))).hasSizeLessThan(2_001);
    assertThat(Plain.line(">".repeat(100_000) + "x")).hasSizeLessThan(2_001);
    assertThat(Plain.words("word *loud* ".repeat(10_000))).hasSize(99_999).doesNotContain("*");
  }
}
