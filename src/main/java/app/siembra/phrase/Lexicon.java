package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A table of words and groups of words with what they mean; the longest group wins.
///
/// A table has lines `meaning | group, group, …`. In a group, `a/b` is one word or the other and a
/// word with `?` may be missing: `the? day before yesterday`, `por/de la mañana`. The meaning `-`
/// marks groups that look like one of the others and are not: they stay text.
final class Lexicon<T> {
  private static final String NOT_MEANT = "-";
  private final Node<T> root = new Node<>();

  /// A group found in a row of tokens.
  ///
  /// @param from index of its first word
  /// @param to index after its last word
  /// @param meaning empty for a group that stays text
  record Match<T>(int from, int to, Optional<T> meaning) {}

  /// Reads a table.
  ///
  /// @param meaning what the word before the bar means
  static <T> Lexicon<T> of(String table, Function<String, T> meaning) {
    Lexicon<T> lexicon = new Lexicon<>();
    for (String row : table.lines().filter(line -> !line.isBlank()).toList()) {
      int bar = row.indexOf('|');
      String key = row.substring(0, bar).strip();
      Optional<T> value =
          key.equals(NOT_MEANT) ? Optional.empty() : Optional.of(meaning.apply(key));
      for (String group : row.substring(bar + 1).split(",")) {
        if (!group.isBlank()) {
          lexicon.add(lexicon.root, List.of(group.strip().split(" +")), value);
        }
      }
    }
    return lexicon;
  }

  /// The longest group that begins at this token, with nothing but blanks between its words.
  Optional<Match<T>> at(Tokens tokens, int index) {
    Match<T> found = null;
    Node<T> node = root.next.get(tokens.folded(index));
    for (int end = index + 1; node != null; end++) {
      if (node.ends) {
        found = new Match<>(index, end, node.meaning);
      }
      node = tokens.wordFollows(end) ? node.next.get(tokens.folded(end)) : null;
    }
    return Optional.ofNullable(found);
  }

  /// The longest group with a meaning that ends right before this token.
  Optional<Match<T>> before(Tokens tokens, int index) {
    Optional<Match<T>> longest = Optional.empty();
    for (int from = index - 1; from >= 0 && tokens.joined(from + 1); from--) {
      Optional<Match<T>> match = at(tokens, from);
      if (match.filter(found -> found.to() == index && found.meaning().isPresent()).isPresent()) {
        longest = match;
      }
    }
    return longest;
  }

  /// Whether some group begins with this folded word.
  boolean begins(String word) {
    return root.next.containsKey(word);
  }

  private void add(Node<T> node, List<String> slots, Optional<T> value) {
    if (slots.isEmpty()) {
      node.ends = true;
      node.meaning = value;
      return;
    }
    String slot = slots.getFirst();
    List<String> rest = slots.subList(1, slots.size());
    boolean optional = slot.endsWith("?");
    for (String word : (optional ? slot.substring(0, slot.length() - 1) : slot).split("/")) {
      add(node.next.computeIfAbsent(Fold.of(word), _ -> new Node<>()), rest, value);
    }
    if (optional) {
      add(node, rest, value);
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private boolean ends;
    private Optional<T> meaning = Optional.empty();
  }
}
