package app.siembra.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTest {
  private static final String TOKENS = "tokens.css";

  /// The names that style sheets know, but for `transparent`, which is none.
  private static final String NAMED =
      Stream.of(Color.class.getFields())
          .filter(field -> field.getType() == Color.class)
          .map(field -> field.getName().toLowerCase(Locale.ROOT))
          .filter(name -> !name.equals("transparent"))
          .collect(Collectors.joining("|"));

  private static final Pattern COLOUR =
      Pattern.compile(
          "#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b"
              + "|\\b(?:rgb|hsb|hsl)a?\\("
              + "|\\bColor\\.(?!TRANSPARENT\\b)(?:[A-Z]{2,}\\b|[a-zA-Z]+\\()"
              + "|\\bPaint\\.valueOf\\("
              + "|-(?:fx|color)-[a-z-]+:[^;{}]*(?<![\\w.-])(?i:"
              + NAMED
              + ")(?![\\w-])");
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
    List<Path> files = colouredFiles();
    assertThat(files).filteredOn(file -> file.toString().endsWith(".java")).hasSizeGreaterThan(400);
    assertThat(files).filteredOn(file -> file.toString().endsWith(".css")).hasSizeGreaterThan(5);
    assertThat(lines(files, COLOUR)).isEmpty();
  }

  @Test
  void aColourInAFileIsFoundWithItsLine(@TempDir Path folder) throws IOException {
    Path sheet = Files.writeString(folder.resolve("x.css"), ".row {\n  -fx-fill: red;\n}\n");

    assertThat(lines(Sources.under(folder, ".css"), COLOUR))
        .containsExactly(Map.entry(sheet + ":2", "-fx-fill: red;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-fx-fill: #fff;",
        "Color.web(\"#2f7d4fcc\")",
        ".row { -fx-background-color: #2F7D4F; }",
        "-fx-effect: dropshadow(gaussian, rgba(0, 0, 0, 0.1), 4, 0, 0, 1);",
        "-fx-fill: hsb(120, 100%, 50%);",
        ".row { -fx-text-fill: white; }",
        "-fx-background-color: transparent, Red;",
        "-color-ground: linear-gradient(to bottom, whitesmoke, -color-card);",
        "node.setStyle(\"-fx-border-color: tomato\");",
        "label.setTextFill(Color.RED);",
        "Color.rgb(1, 2, 3)",
        "Color.valueOf(name)",
        "Paint.valueOf(name)"
      })
  void aPlantedColourIsSeen(String line) {
    assertThat(line).containsPattern(COLOUR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lookup(\"#people-list\")",
        "a #topic in a line",
        "#housing, #feedback",
        "-fx-background-color: transparent;",
        "-fx-fill: -color-green-ink;",
        ".pill.green:hover { -fx-fill: -color-green; }",
        "setFill(Color.TRANSPARENT)",
        "/// white space"
      })
  void aTopicOrAnIdIsNoColour(String line) {
    assertThat(line).doesNotContainPattern(COLOUR);
  }

  @Test
  void nobodyInterruptsAThread() {
    List<Path> files = Sources.under(Sources.MAIN, ".java");
    assertThat(files).hasSizeGreaterThan(400);
    assertThat(lines(files, INTERRUPT)).isEmpty();
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
    assertThat(files).hasSizeGreaterThan(500);
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
