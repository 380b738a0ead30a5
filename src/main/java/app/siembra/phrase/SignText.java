package app.siembra.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of a sign: it runs to the next sign or the end of the line. Somebody named in the
/// middle of it (`+introduced her to @luis`) belongs to it; somebody named after it
/// (`+advice @luis`) ends it. After a word (`helped: @ana with her CV`) it may begin with somebody.
///
/// @param text as typed, people without their sign, without blanks, commas and colons at the ends
/// @param end the place after it
/// @param mentions whom it names
record SignText(String text, int end, List<Mention> mentions) {

  static SignText of(String line, Signs.At sign, MentionReader people) {
    List<Mention> mentions = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int copied = sign.text();
    int from = Quotes.at(line, copied).map(Quotes.Quoted::end).orElse(copied);
    Optional<Signs.At> next = Signs.next(line, from);
    while (next.isPresent()
        && belongs(line.substring(copied, next.get().start()), sign, next.get())) {
      Mention mention = people.at(next.get());
      mentions.add(mention);
      text.append(line, copied, next.get().start()).append(mention.text());
      copied = mention.span().end();
      next = Signs.next(line, copied);
    }
    int stop = next.map(Signs.At::start).orElse(line.length());
    int end = Trim.end(line, copied, stop, next.isPresent());
    return new SignText(unquoted(text.append(line, copied, end).toString().strip()), end, mentions);
  }

  private static boolean belongs(String before, Signs.At sign, Signs.At next) {
    if (next.sign() != Sign.PERSON) {
      return false;
    }
    List<Token.Word> words = Words.of(before, 0, before.length());
    if (words.isEmpty()) {
      return sign.worded() && sign.sign() != Sign.TOLD;
    }
    boolean promise = sign.sign() == Sign.FOLLOW_UP && (sign.worded() || before.contains(":"));
    return promise
        || LittleWords.joins(words.getLast().folded())
        || HelpWords.takesPerson(words.getLast().folded());
  }

  private static String unquoted(String text) {
    return Quotes.at(text, 0)
        .filter(quoted -> quoted.end() == text.length())
        .map(Quotes.Quoted::text)
        .orElse(text);
  }
}
