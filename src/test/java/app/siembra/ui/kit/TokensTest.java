package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words can be read on every ground on which they stand, in both themes.
class TokensTest {
  private static final double READABLE = 4.5;
  private static final Pattern RULE = Pattern.compile("(\\.root(?:\\.dark)?) \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("-color-([a-z0-9-]+): (#[0-9a-f]{6});");

  private final Map<String, Color> light = colours(".root");
  private final Map<String, Color> dark = colours(".root.dark");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text          | ground rail-here card field row-lit row-chosen chip chip-hover
          text-note     | ground card row-lit row-chosen
          text-muted    | ground rail rail-here card field row-lit row-chosen chip chip-hover
          text-rail     | rail rail-here chip-hover card
          text-chip     | chip chip-hover
          green-ink     | ground rail card green-soft row-lit chip
          on-green      | green green-hover green-pressed
          on-green-quiet| green green-hover green-pressed
          blue-ink      | blue-soft
          amber-ink     | amber-soft card
          danger-ink    | card ground danger-soft
          on-green      | danger
          initials      | tint-1 tint-2 tint-3 tint-4 tint-5 tint-6
          on-notice     | notice
          notice-action | notice
          """)
  void wordsCanBeRead(String words, String grounds) {
    for (String ground : grounds.split(" ")) {
      assertThat(contrast(light, words, ground))
          .as("light: %s on %s", words, ground)
          .isGreaterThanOrEqualTo(READABLE);
      assertThat(contrast(dark, words, ground))
          .as("dark: %s on %s", words, ground)
          .isGreaterThanOrEqualTo(READABLE);
    }
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

  private static Map<String, Color> colours(String selector) {
    var colours = new HashMap<String, Color>();
    RULE.matcher(tokens())
        .results()
        .filter(rule -> rule.group(1).equals(selector))
        .flatMap(rule -> COLOUR.matcher(rule.group(2)).results())
        .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    return colours;
  }

  private static String tokens() {
    try (var sheet = Theme.class.getResourceAsStream("/app/siembra/ui/tokens.css")) {
      return new String(List.of(sheet).getFirst().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
