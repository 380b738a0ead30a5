package app.siembra.exchange.csv.foreign;

import app.siembra.model.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of nobody knows whose table may hold: by its name, as far as that is a word we
/// know in English or Spanish, else by what stands in it.
public final class Guess {
  private static final String RESOURCE = "words.columns";
  private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\d+$");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern PHONE = Pattern.compile("[+(]?[\\d][\\d ()./-]{7,20}");
  private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Map<String, Meaning> WORDS = words();

  private Guess() {}

  /// The proposal for a column; kept as it is where there is none.
  ///
  /// @param examples what stands in it, without what is blank
  public static Meaning meaning(String header, List<String> examples) {
    String folded = Fold.of(header);
    return Optional.ofNullable(WORDS.get(folded))
        .or(() -> Optional.ofNullable(WORDS.get(NUMBER_BEHIND.matcher(folded).replaceFirst(""))))
        .or(() -> content(examples))
        .orElse(Meaning.KEEP);
  }

  /// Whether a row is no header, for it has what only a person has.
  public static boolean isSomebody(List<String> row) {
    return row.stream()
        .map(String::strip)
        .anyMatch(cell -> EMAIL.matcher(cell).matches() || PHONE.matcher(cell).matches());
  }

  private static Optional<Meaning> content(List<String> examples) {
    if (examples.isEmpty()) {
      return Optional.empty();
    }
    if (all(examples, EMAIL)) {
      return Meaning.of("email");
    }
    if (all(examples, LINK)) {
      return Meaning.of("link");
    }
    boolean dates =
        examples.stream().allMatch(cell -> LooseDate.parse(cell, DayOrder.DAY_FIRST).isPresent());
    return all(examples, PHONE) && !dates ? Meaning.of("phone") : Optional.empty();
  }

  private static boolean all(List<String> examples, Pattern pattern) {
    return examples.stream().allMatch(cell -> pattern.matcher(cell.strip()).matches());
  }

  private static Map<String, Meaning> words() {
    Map<String, Meaning> words = new HashMap<>();
    for (String line : ForeignLayout.lines(RESOURCE)) {
      int equals = line.indexOf('=');
      Meaning meaning = Meaning.of(line.substring(0, equals).strip()).orElseThrow();
      for (String word : line.substring(equals + 1).split(",", -1)) {
        words.put(word.strip(), meaning);
      }
    }
    return Map.copyOf(words);
  }
}
