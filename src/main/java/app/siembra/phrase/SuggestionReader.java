package app.siembra.phrase;

import java.util.ArrayList;
import java.util.List;

/// Finds needs that the note speaks of: `need: a flat`, `busca: piso en Getxo`.
final class SuggestionReader {
  private static final Lexicon<Boolean> WORDS =
      Lexicon.of(
          """
          yes | need, needs, they need, looking for, looks for, is looking for, wants
          yes | busca, buscan, necesita, necesitan, está/están buscando, anda buscando
          """,
          _ -> true);

  private SuggestionReader() {}

  /// The needs to offer; each runs to the next thing recognised or the end of the line.
  static List<Suggestion> read(Tokens tokens) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      int from = index;
      WORDS.at(tokens, index).ifPresent(word -> suggestion(tokens, from, word.to(), suggestions));
    }
    return suggestions;
  }

  private static void suggestion(Tokens tokens, int from, int to, List<Suggestion> suggestions) {
    String line = tokens.line();
    int start = tokens.start(from);
    int colon = tokens.endBefore(to);
    boolean overlaps = !suggestions.isEmpty() && suggestions.getLast().end() > start;
    if (overlaps || colon >= line.length() || line.charAt(colon) != ':') {
      return;
    }
    int last = to;
    while (!tokens.folded(last).isEmpty()) {
      last++;
    }
    int end = Trim.end(line, colon + 1, tokens.start(last), true);
    String text = line.substring(colon + 1, end).strip();
    if (to < last && !text.isEmpty()) {
      suggestions.add(new Suggestion(start, end, text));
    }
  }
}
