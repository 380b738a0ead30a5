package app.siembra.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {
  private static final String TOKENS = "tokens.css";

  private static final Pattern COLOUR =
      Pattern.compile("#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b|\\brgba?\\(");
  private static final Pattern INTERRUPT =
      Pattern.compile("\\.cancel\\(\\s*true|(?<!Thread\\.currentThread\\(\\))\\.interrupt\\(");
  private static final Pattern LEFT_FOR_LATER =
      Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b|@Disabled\\b|Thread\\.sleep\\(");

  @Test
  void switchesOverClosedTypesHaveNoDefault() {
    List<Path> files = Sources.under(Sources.MAIN, ".java");
    JavaSource source = JavaSource.analysed(files);
    assertThat(source.units()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(source.findings(ForgivingSwitches::new)).isEmpty();
  }

  @Test
  void aPlantedDefaultIsSeenOnlyWhereTheTypeIsClosedAndOurs() {
    JavaSource planted =
        JavaSource.planted(
            """
            class Planted {
              enum Season { SPRING, WINTER }
              sealed interface Plant permits Tree {}
              record Tree() implements Plant {}

              int over(Season season) {
                return switch (season) { case SPRING -> 1; default -> 2; };
              }
              int over(Plant plant) {
                switch (plant) { case Tree tree: return 1; default: return 2; }
              }
              int over(String word) {
                return switch (word) { case "spring" -> 1; default -> 2; };
              }
              int over(Thread.State foreign) {
                return switch (foreign) { case NEW -> 1; default -> 2; };
              }
              int without(Season season) {
                return switch (season) { case SPRING -> 1; case WINTER -> 2; };
              }
            }
            """);
    assertThat(planted.findings(ForgivingSwitches::new))
        .satisfiesExactly(
            first -> assertThat(first).endsWith(":7: default in a switch over (season)"),
            second -> assertThat(second).endsWith(":10: default in a switch over (plant)"));
  }

  @Test
  void coloursStandOnlyAmongTheTokens() {
    assertThat(lines(colouredFiles(), COLOUR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-fx-fill: #fff;",
        "Color.web(\"#2f7d4fcc\")",
        ".row { -fx-background-color: #2F7D4F; }",
        "-fx-effect: dropshadow(gaussian, rgba(0, 0, 0, 0.1), 4, 0, 0, 1);"
      })
  void aPlantedColourIsSeen(String line) {
    assertThat(line).containsPattern(COLOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lookup(\"#people-list\")", "a #topic in a line", "#housing, #feedback"})
  void aTopicOrAnIdIsNoColour(String line) {
    assertThat(line).doesNotContainPattern(COLOUR);
  }

  @Test
  void nobodyInterruptsAThread() {
    assertThat(lines(Sources.under(Sources.MAIN, ".java"), INTERRUPT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"future.cancel(true);", "worker.interrupt();"})
  void aPlantedInterruptIsSeen(String line) {
    assertThat(line).containsPattern(INTERRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"future.cancel(false);", "Thread.currentThread().interrupt();"})
  void whatInterruptsNobodyElseIsAllowed(String line) {
    assertThat(line).doesNotContainPattern(INTERRUPT);
  }

  @Test
  void nothingIsLeftForLater() {
    List<Path> files =
        Stream.of(Sources.MAIN, Sources.TEST)
            .flatMap(folder -> Sources.under(folder, ".java").stream())
            .filter(file -> !file.endsWith("SourceTest.java"))
            .toList();
    assertThat(lines(files, LEFT_FOR_LATER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"// TODO later", "@Disabled", "Thread.sleep(100);"})
  void aPlantedLeftoverIsSeen(String line) {
    assertThat(line).containsPattern(LEFT_FOR_LATER);
  }

  @Test
  void eachPackageSaysWhatItIsFor() {
    assertThat(
            Sources.under(Sources.MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(file -> !saysWhatItIsFor(file)))
        .isEmpty();
  }

  private static boolean saysWhatItIsFor(Path packageInfo) {
    return packageInfo.toFile().exists()
        && Sources.text(packageInfo).startsWith("///")
        && Sources.text(packageInfo).contains("@NullMarked");
  }

  private static List<Path> colouredFiles() {
    return Stream.concat(
            Sources.under(Sources.MAIN, ".java").stream(),
            Sources.under(Sources.RESOURCES, ".css").stream())
        .filter(file -> !file.endsWith(TOKENS))
        .toList();
  }

  private static Map<String, String> lines(List<Path> files, Pattern pattern) {
    Map<String, String> found = new TreeMap<>();
    for (Path file : files) {
      List<String> lines = Sources.text(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (pattern.matcher(lines.get(i)).find()) {
          found.put(file + ":" + (i + 1), lines.get(i).strip());
        }
      }
    }
    return found;
  }
}
