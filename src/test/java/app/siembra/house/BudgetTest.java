package app.siembra.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BudgetTest {
  private static final Budget JAVA = new Budget(80, 200, 400);
  private static final int CSS_LINES = 900;
  private static final int VIEW_LINES = 200;
  private static final int MODEL_LINES = 250;

  @Test
  void sourcesStayWithinTheirBudget() {
    Map<Path, Integer> lines = linesOf(written(Sources.MAIN));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(400);
    assertThat(JAVA.overruns(lines)).isEmpty();
  }

  @Test
  void aViewAndAViewModelStayWithinWhatCanBeSeenAtOnce() {
    Map<Path, Integer> lines = linesOf(written(Sources.MAIN));
    assertThat(lines.keySet())
        .filteredOn(file -> limitOf(file) == VIEW_LINES)
        .hasSizeGreaterThan(12);
    assertThat(lines.keySet())
        .filteredOn(file -> limitOf(file) == MODEL_LINES)
        .hasSizeGreaterThan(12);
    assertThat(tooLong(lines)).isEmpty();
  }

  @Test
  void aViewAndAViewModelThatAreTooLongAreSeen() {
    Map<Path, Integer> lines =
        Map.of(
            Path.of("TodayView.java"), 201,
            Path.of("LogView.java"), 200,
            Path.of("TodayViewModel.java"), 251,
            Path.of("LogViewModel.java"), 250,
            Path.of("View.java"), 300);
    assertThat(tooLong(lines))
        .containsExactlyInAnyOrder(Path.of("TodayView.java"), Path.of("TodayViewModel.java"));
  }

  @Test
  void testsStayWithinTheirBudget() {
    Map<Path, Integer> lines = linesOf(written(Sources.TEST));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(80);
    assertThat(new Budget(120, 300, 400).overruns(lines)).isEmpty();
  }

  @Test
  void allStyleSheetsTogetherStayWithinTheirBudget() {
    List<Path> sheets = Sources.under(Sources.RESOURCES, ".css");
    assertThat(linesOf(sheets).values().stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(CSS_LINES);
  }

  @Test
  void oneFileOverTheLimitIsSeen() {
    assertThat(JAVA.overruns(files(10, 10, 10, 401))).hasSize(2).last().asString().contains("401");
  }

  @Test
  void tooManyLongFilesAreSeen() {
    int[] lines = IntStream.range(0, 100).map(file -> file < 94 ? 20 : 201).toArray();
    assertThat(JAVA.overruns(files(lines))).hasSize(1);
    lines[94] = 200;
    assertThat(JAVA.overruns(files(lines))).isEmpty();
  }

  @Test
  void longFilesAsARuleAreSeen() {
    assertThat(JAVA.overruns(files(10, 81, 81))).hasSize(1);
    assertThat(JAVA.overruns(files(10, 80, 81))).isEmpty();
  }

  private static List<Path> tooLong(Map<Path, Integer> lines) {
    return lines.keySet().stream().filter(file -> lines.get(file) > limitOf(file)).toList();
  }

  private static int limitOf(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith("ViewModel.java")) {
      return MODEL_LINES;
    }
    return name.matches(".+View[.]java") ? VIEW_LINES : Integer.MAX_VALUE;
  }

  /// What a package is for is not counted: it would make the median a flattering one.
  private static List<Path> written(Path folder) {
    return Sources.under(folder, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .filter(file -> !file.toString().contains("planted"))
        .toList();
  }

  private static Map<Path, Integer> linesOf(List<Path> files) {
    return files.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                file -> (int) Sources.text(file).lines().count(),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Map<Path, Integer> files(int... lines) {
    return IntStream.range(0, lines.length)
        .boxed()
        .collect(Collectors.toMap(file -> Path.of("File" + file + ".java"), file -> lines[file]));
  }
}
