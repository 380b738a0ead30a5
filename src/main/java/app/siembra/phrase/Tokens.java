package app.siembra.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The line as a row of words still free and marks already recognised. Each reader finds something
/// among the words and gives back the row in which that is a mark.
final class Tokens {
  private final String line;
  private final List<Token> tokens;

  private Tokens(String line, List<Token> tokens) {
    this.line = line;
    this.tokens = tokens;
  }

  /// The row of a line of which these pieces are recognised.
  static Tokens of(String line, List<Span> recognised) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Span span : recognised.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      tokens.addAll(Words.of(line, at, span.start()));
      tokens.add(new Token.Mark(span));
      at = span.end();
    }
    tokens.addAll(Words.of(line, at, line.length()));
    return new Tokens(line, List.copyOf(tokens));
  }

  String line() {
    return line;
  }

  List<Token> all() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /// Where in the line this token begins; after the last one, where the line ends.
  int start(int index) {
    return index < size() ? tokens.get(index).start() : line.length();
  }

  /// Where in the line the token before this index ends.
  int endBefore(int index) {
    return index == 0 ? 0 : tokens.get(index - 1).end();
  }

  /// The folded word there; empty where there is none.
  String folded(int index) {
    return index >= 0 && index < size() && tokens.get(index) instanceof Token.Word word
        ? word.folded()
        : "";
  }

  /// The word there in lower case; empty where there is none.
  String raw(int index) {
    return index >= 0 && index < size() && tokens.get(index) instanceof Token.Word word
        ? word.raw()
        : "";
  }

  /// Whether a word is there that begins with a capital and goes on small.
  boolean isCapitalised(int index) {
    if (folded(index).isEmpty()) {
      return false;
    }
    String word = line.substring(tokens.get(index).start(), tokens.get(index).end());
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /// Whether a word is there, with nothing but blanks between it and the token before it.
  boolean wordFollows(int index) {
    return !folded(index).isEmpty() && joined(index);
  }

  /// Whether nothing but blanks stands between this token and the one before it.
  boolean joined(int index) {
    return index > 0 && index < size() && between(index).isBlank();
  }

  private String between(int index) {
    return line.substring(tokens.get(index - 1).end(), tokens.get(index).start());
  }

  /// Whether a word is there that a comma or a point at most parts from the one before it: `Nov 2,
  /// 2025`.
  boolean near(int index) {
    return !folded(index).isEmpty()
        && index > 0
        && Set.of("", ",", ".").contains(between(index).strip());
  }

  /// The line from one token to before another.
  String text(int from, int to) {
    return line.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// Whether somebody is named there.
  boolean isPerson(int index) {
    return isMark(index, Span.What.PERSON) || isMark(index, Span.What.CIRCLE);
  }

  boolean isMark(int index, Span.What what) {
    return index >= 0
        && index < size()
        && tokens.get(index) instanceof Token.Mark mark
        && mark.span().what() == what;
  }

  /// The row in which the tokens from one index to before another are one mark.
  Tokens take(int from, int to, Span.What what) {
    List<Token> changed = new ArrayList<>(tokens.subList(0, from));
    changed.add(new Token.Mark(new Span(tokens.get(from).start(), tokens.get(to - 1).end(), what)));
    changed.addAll(tokens.subList(to, size()));
    return new Tokens(line, List.copyOf(changed));
  }

  /// What is recognised, in the order of the line.
  List<Span> spans() {
    return tokens.stream()
        .filter(Token.Mark.class::isInstance)
        .map(token -> ((Token.Mark) token).span())
        .toList();
  }
}
