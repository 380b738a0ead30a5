package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How every text of the model is normalised.
final class CheckTest {
  @Test
  void makesALineOfWhatWasTyped() {
    assertThat(Check.line("  Ana \t García\n")).isEqualTo("Ana García");
    assertThat(Check.line("a\u00a0 b")).isEqualTo("a b");
    assertThat(Check.line("a  b")).isEqualTo("a b");
    assertThat(Check.line(" a")).isEqualTo("a");
    assertThat(Check.line("a ")).isEqualTo("a");
    assertThat(Check.line("")).isEmpty();
    assertThat(Check.line("   ")).isEmpty();
  }

  @Test
  void composesLetters() {
    assertThat(Check.line("Garci\u0301a")).isEqualTo("Garc\u00eda");
    assertThat(Check.lines("Garci\u0301a")).isEqualTo("Garc\u00eda");
  }

  @Test
  void dropsControlCharacters() {
    assertThat(Check.line("A\u0000n\u0007a")).isEqualTo("Ana");
    assertThat(Check.lines("A\u0000n\u007fa")).isEqualTo("Ana");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(Check.line("a\ud83d b\ude00")).isEqualTo("a\ufffd b\ufffd");
    assertThat(Check.lines("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
  }

  @Test
  void keepsLinesWithOneKindOfBreak() {
    assertThat(Check.lines(" one\r\ntwo\rthree\n\n  four \n"))
        .isEqualTo("one\ntwo\nthree\n\n  four");
    assertThat(Check.lines("a\tb")).isEqualTo("a\tb");
  }

  @Test
  void keepsWhatIsBeyondTheFirstPlane() {
    assertThat(Check.line("🎉 Ana")).isEqualTo("🎉 Ana");
  }

  @Test
  void dropsBlankElementsOfAList() {
    assertThat(Check.lineList(List.of(" a ", "  ", "b"))).containsExactly("a", "b");
  }

  @Test
  void namesTheProblemOfAMissingText() {
    assertThat(Check.required(" a ", "name.empty")).isEqualTo("a");
    assertThatThrownBy(() -> Check.required(" \n ", "name.empty"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.of("name.empty")));
  }

  @Test
  void namesTheBoundsOfANumber() {
    Check.within(1, 1, 3, "skill.level");
    Check.within(3, 1, 3, "skill.level");
    assertThatThrownBy(() -> Check.within(4, 1, 3, "skill.level"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.of("skill.level", "4", "1", "3")));
    assertThatThrownBy(() -> Check.within(0, 1, 3, "skill.level"))
        .isInstanceOf(ProblemException.class);
  }
}
