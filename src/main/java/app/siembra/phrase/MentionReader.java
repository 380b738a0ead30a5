package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.List;
import java.util.Optional;

/// Reads whom an `@` or `@@` names: the longest run of words that is a name of the book.
final class MentionReader {
  private static final int LONGEST_NAME = 8;
  private final String line;
  private final Names names;

  MentionReader(String line, Names names) {
    this.line = line;
    this.names = names;
  }

  Mention at(Signs.At sign) {
    boolean circle = sign.count() == 2;
    Optional<Quotes.Quoted> quoted = Quotes.at(line, sign.text());
    if (quoted.isPresent()) {
      String text = quoted.get().text();
      return circle
          ? circle(sign, text, quoted.get().end())
          : named(sign, text, quoted.get().end());
    }
    List<NameWord> run = NameWord.run(line, sign.text(), LONGEST_NAME);
    return circle ? longestCircle(sign, run) : longestName(sign, run);
  }

  private Mention longestName(Signs.At sign, List<NameWord> run) {
    NameFit fit = new NameFit(names, run.isEmpty() ? "" : run.getFirst().folded());
    for (int count = run.size(); count > 0; count--) {
      NameWord last = run.get(count - 1);
      List<String> words = run.subList(0, count).stream().map(NameWord::folded).toList();
      List<Names.Named> fitting =
          last.mayEndName() ? fit.best(words, LittleWords.joins(last.folded())) : List.of();
      if (!fitting.isEmpty()) {
        return mention(
            sign,
            line.substring(sign.text(), last.end()),
            NameWord.afterGenitive(line, last.end()),
            fitting);
      }
    }
    int end = NameWord.endOfUnknown(line, sign.text());
    return new Mention.Unknown(
        line.substring(sign.text(), end), person(sign, NameWord.afterGenitive(line, end)));
  }

  private Mention named(Signs.At sign, String text, int end) {
    List<String> words = List.of(Fold.of(text).split(" "));
    List<Names.Named> fitting = new NameFit(names, words.getFirst()).best(words, false);
    return fitting.isEmpty()
        ? new Mention.Unknown(text, person(sign, end))
        : mention(sign, text, end, fitting);
  }

  private static Mention mention(Signs.At sign, String text, int end, List<Names.Named> fitting) {
    return fitting.size() == 1
        ? new Mention.Known(text, person(sign, end), fitting.getFirst())
        : new Mention.Ambiguous(text, person(sign, end), fitting);
  }

  private Mention longestCircle(Signs.At sign, List<NameWord> run) {
    for (int count = run.size(); count > 0; count--) {
      NameWord last = run.get(count - 1);
      String text = line.substring(sign.text(), last.end());
      Optional<Names.Circle> found =
          last.mayEndName() ? names.circle(Fold.of(text)) : Optional.empty();
      if (found.isPresent()) {
        return new Mention.Everybody(text, circle(sign, last.end()), found.get());
      }
    }
    int end = NameWord.endOfWord(line, sign.text());
    return circle(sign, line.substring(sign.text(), end), end);
  }

  private Mention circle(Signs.At sign, String text, int end) {
    Names.Circle nobody = new Names.Circle(text, List.of());
    return new Mention.Everybody(
        text, circle(sign, end), names.circle(Fold.of(text)).orElse(nobody));
  }

  private static Span person(Signs.At sign, int end) {
    return new Span(sign.start(), end, Span.What.PERSON);
  }

  private static Span circle(Signs.At sign, int end) {
    return new Span(sign.start(), end, Span.What.CIRCLE);
  }
}
