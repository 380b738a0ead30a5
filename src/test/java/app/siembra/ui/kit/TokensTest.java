package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Keys;
import app.siembra.model.TagColour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words can be read on every ground on which they stand, in both themes: on those that the tokens
/// name beside their colour, and no sheet puts them on another.
class TokensTest {
  private static final double READABLE = 4.5;
  private static final double VISIBLE = 3;
  private static final double APART = 1.25;
  private static final Path SHEETS = Path.of("src/main/resources/app/siembra/ui");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("-color-([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Pattern GROUNDS =
      Pattern.compile(COLOUR.pattern() + " /\\* on ([a-z0-9 -]+) \\*/");

  /// What names of colours say that words are written in them.
  private static final Pattern INK = Pattern.compile("text.*|on-.*|.*-ink|initials|.*-action");

  private static final Pattern BAR = Pattern.compile(".*-bar|(given|received)-[1-4]");

  private final String tokens = text(SHEETS.resolve("tokens.css"));
  private final Map<String, Color> light = colours(".root");
  private final Map<String, Color> dark = colours(".root.dark");
  private final Map<String, List<String>> grounds = new TreeMap<>();

  TokensTest() {
    GROUNDS
        .matcher(tokens)
        .results()
        .forEach(found -> grounds.put(found.group(1), List.of(found.group(3).split(" "))));
  }

  @Test
  void wordsCanBeRead() {
    assertThat(grounds).hasSizeGreaterThan(10);
    grounds.forEach((words, all) -> all.forEach(ground -> canBeRead(words, ground)));
  }

  private void canBeRead(String words, String ground) {
    assertThat(light).containsKey(ground);
    assertThat(contrast(light, words, ground))
        .as("light: %s on %s", words, ground)
        .isGreaterThanOrEqualTo(READABLE);
    assertThat(contrast(dark, words, ground))
        .as("dark: %s on %s", words, ground)
        .isGreaterThanOrEqualTo(READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ground", "card", "field", "rail"})
  void whatIsDraggedToScrollCanBeSeen(String ground) {
    assertThat(contrast(light, "thumb", ground)).isGreaterThanOrEqualTo(VISIBLE);
    assertThat(contrast(dark, "thumb", ground)).isGreaterThanOrEqualTo(VISIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"card", "row-lit"})
  void everyBarCanBeSeen(String ground) {
    List<String> bars = light.keySet().stream().filter(BAR.asMatchPredicate()).sorted().toList();

    assertThat(bars).hasSize(10);
    for (String bar : bars) {
      assertThat(contrast(light, bar, ground)).as(bar).isGreaterThanOrEqualTo(VISIBLE);
      assertThat(contrast(dark, bar, ground)).as(bar).isGreaterThanOrEqualTo(VISIBLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"given", "received"})
  void thePiecesOfABarAreToldApart(String side) {
    for (int piece = 1; piece < 4; piece++) {
      String above = side + "-" + piece;
      String below = side + "-" + (piece + 1);
      assertThat(contrast(light, above, below)).as(above).isGreaterThan(APART);
      assertThat(contrast(dark, above, below)).as(above).isGreaterThan(APART);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kit.css", "ledger.css", "ask.css"})
  void noBarIsMadeFaint(String sheet) {
    RULE.matcher(text(SHEETS.resolve(sheet)))
        .results()
        .filter(rule -> rule.group(1).matches("(?s).*\\.(piece|swatch|bar|strand-bar|fill)\\b.*"))
        .forEach(rule -> assertThat(rule.group(2)).doesNotContain("-fx-opacity"));
  }

  @Test
  void everyColourOfWordsNamesItsGrounds() {
    assertThat(grounds.keySet())
        .containsExactlyInAnyOrderElementsOf(
            light.keySet().stream().filter(role -> INK.matcher(role).matches()).toList());
  }

  @ParameterizedTest
  @EnumSource(TagColour.class)
  void everyColourOfATagIsAGroundWithItsInk(TagColour colour) {
    Matcher rule =
        Pattern.compile(
                "\\.hue-%s \\{ -color-hue: -color-([a-z-]+); -color-hue-ink: -color-([a-z-]+); }"
                    .formatted(Keys.of(colour)))
            .matcher(tokens);

    assertThat(rule.find()).isTrue();
    assertThat(grounds.get(rule.group(2))).contains(rule.group(1));
  }

  @Test
  void noSheetWritesOnAGroundThatTheTokensDoNotName() throws IOException {
    Map<String, String> pairs = new TreeMap<>();
    try (Stream<Path> sheets = Files.list(SHEETS)) {
      sheets.filter(Files::isRegularFile).forEach(sheet -> pairs.putAll(written(text(sheet))));
    }
    assertThat(pairs).hasSizeGreaterThan(8);
    assertThat(pairs).allSatisfy((words, ground) -> assertThat(isNamed(words, ground)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".pill { -fx-text-fill: -color-text-muted; -fx-background-color: -color-green; }",
        ".chip { -fx-background-color: transparent, -color-green; -fx-text-fill: -color-blue-ink;"
            + " }",
        ".b { -color-button-fg-hover: -color-text; -color-button-bg-hover: -color-notice; }"
      })
  void aPlantedPairIsSeen(String sheet) {
    assertThat(written(sheet))
        .hasSize(1)
        .allSatisfy((words, ground) -> assertThat(isNamed(words, ground)).isFalse());
  }

  private boolean isNamed(String written, String ground) {
    return grounds.getOrDefault(written.split(" ")[0], List.of()).contains(ground);
  }

  /// The ground under words that a rule of a sheet colours together with them, by `words selector`.
  private static Map<String, String> written(String sheet) {
    Map<String, String> pairs = new HashMap<>();
    Matcher rules = RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rules.find()) {
      Map<String, String> values = new HashMap<>();
      for (String declaration : rules.group(2).split(";")) {
        String[] parts = declaration.split(":", 2);
        values.put(parts[0].strip(), parts.length < 2 ? "" : lastColour(parts[1]));
      }
      String selector = rules.group(1).strip();
      put(pairs, selector, values.get("-fx-text-fill"), values.get("-fx-background-color"));
      for (String state : List.of("", "-hover", "-focused", "-pressed")) {
        put(
            pairs,
            selector + state,
            values.get("-color-button-fg" + state),
            values.get("-color-button-bg" + state));
      }
    }
    return pairs;
  }

  private static void put(Map<String, String> pairs, String selector, String words, String ground) {
    if (words != null && ground != null && !words.isEmpty() && !ground.isEmpty()) {
      pairs.put(words + " " + selector, ground);
    }
  }

  /// The role that lies uppermost; empty where the value names none of ours.
  private static String lastColour(String value) {
    String last = value.substring(value.lastIndexOf(',') + 1).strip();
    return last.startsWith("-color-") ? last.substring("-color-".length()) : "";
  }

  @Test
  void everyColourHasItsCounterpartInTheDark() {
    assertThat(light).hasSizeGreaterThan(35);
    assertThat(dark.keySet()).isEqualTo(light.keySet());
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    var known = Map.of("grey", Color.web("#767676"), "white", Color.WHITE, "black", Color.BLACK);

    assertThat(contrast(known, "black", "white")).isEqualTo(21);
    assertThat(contrast(known, "grey", "white")).isBetween(4.54, 4.55);
  }

  private static double contrast(Map<String, Color> colours, String words, String ground) {
    double first = luminance(colours.get(words));
    double second = luminance(colours.get(ground));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /// The relative luminance of WCAG 2.
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private Map<String, Color> colours(String selector) {
    var colours = new HashMap<String, Color>();
    Matcher rules = RULE.matcher(tokens.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rules.find()) {
      if (rules.group(1).strip().equals(selector)) {
        COLOUR
            .matcher(rules.group(2))
            .results()
            .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
      }
    }
    return colours;
  }

  private static String text(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
