package app.siembra.service.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the invented people of one language are called, do and say: the sections of `words_es.txt`
/// or `words_en.txt`.
final class Words {
  private final Map<String, List<String>> sections;

  private Words(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  static Words of(String language) {
    String file = "words_" + language + ".txt";
    try (InputStream content = Words.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(content, file), StandardCharsets.UTF_8))) {
      return new Words(sections(lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of a section, never empty.
  List<String> section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  /// A line of a section, the first ones likelier, its blanks filled in.
  String phrase(String name, Dice dice) {
    return phrase(name, dice.pick(section("topic")), dice);
  }

  /// The same about this topic, where it is about one.
  String phrase(String name, String topic, Dice dice) {
    return dice.likely(section(name))
        .replace("{topic}", topic)
        .replace("{city}", dice.pick(section("city")))
        .replace("{organisation}", dice.pick(section("organisation")));
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        section.add(line);
      }
    }
    return sections;
  }
}
