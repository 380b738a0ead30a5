package app.siembra.exchange.csv.foreign;

import app.siembra.model.Fold;
import app.siembra.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words with which tables say what a phone or an address is for, in English and Spanish.
public final class LabelWords {
  /// What stands before the words of the preferred one.
  private static final String PREFERRED = "* ";

  private static final Map<String, List<String>> TYPES =
      Map.ofEntries(
          Map.entry("car", List.of("car")),
          Map.entry("casa", List.of("home")),
          Map.entry("cell", List.of("cell")),
          Map.entry("domicilio", List.of("home")),
          Map.entry("fax", List.of("fax")),
          Map.entry("fax casa", List.of("fax", "home")),
          Map.entry("fax del trabajo", List.of("fax", "work")),
          Map.entry("fax trabajo", List.of("fax", "work")),
          Map.entry("home", List.of("home")),
          Map.entry("home fax", List.of("fax", "home")),
          Map.entry("main", List.of("main")),
          Map.entry("mobile", List.of("cell")),
          Map.entry("movil", List.of("cell")),
          Map.entry("other", List.of("other")),
          Map.entry("otro", List.of("other")),
          Map.entry("pager", List.of("pager")),
          Map.entry("particular", List.of("home")),
          Map.entry("principal", List.of("main")),
          Map.entry("trabajo", List.of("work")),
          Map.entry("video", List.of("video")),
          Map.entry("work", List.of("work")),
          Map.entry("work fax", List.of("fax", "work")));

  private LabelWords() {}

  /// The words without the sign of the preferred one.
  public static String plain(String words) {
    String text = words.strip();
    return text.equals("*") ? "" : text.startsWith(PREFERRED) ? text.substring(2).strip() : text;
  }

  /// What these words say; several of them are joined by `+`.
  public static Label label(String words) {
    List<String> types = new ArrayList<>();
    if (words.strip().startsWith("*")) {
      types.add("pref");
    }
    List<String> unknown = new ArrayList<>();
    for (String word : plain(words).split("\\+", -1)) {
      List<String> known = TYPES.get(Fold.of(word));
      if (known == null) {
        unknown.add(word.strip());
      } else {
        types.addAll(known);
      }
    }
    return new Label(
        types, unknown.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")));
  }

  /// The words of a detail and those of a cell together.
  public static Label label(String detail, String cell) {
    Label one = label(detail);
    Label other = label(cell);
    return new Label(
        Stream.concat(one.types().stream(), other.types().stream()).toList(),
        other.text().isEmpty() ? one.text() : other.text());
  }
}
