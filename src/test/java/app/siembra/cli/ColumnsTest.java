package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void alignsByLettersAndLeavesNoBlanksAtTheEnd() {
    Columns columns = new Columns();
    columns.row("1", "Ángela 😀", "friend");
    columns.row("200", "Bo", "");

    assertThat(columns.lines()).containsExactly("1    Ángela 😀  friend", "200  Bo");
  }

  @Test
  void letsOneLongCellSpoilNoOtherLine() {
    Columns columns = new Columns();
    columns.row("l".repeat(60), "a");
    columns.row("short", "b");

    assertThat(columns.lines()).containsExactly("l".repeat(60) + "  a", "short  b");
  }

  @Test
  void hasNoLinesWithoutRows() {
    assertThat(new Columns().lines()).isEmpty();
  }
}
