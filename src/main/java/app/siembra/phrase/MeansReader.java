package app.siembra.phrase;

import app.siembra.model.Channel;
import java.util.List;
import java.util.Optional;

/// Finds the word that tells the means of a talk more exactly than its verb: `spoke with @ana on
/// zoom`, `wrote @ana a letter`, `hablé con @ana por teléfono`.
final class MeansReader {
  private static final Lexicon<Boolean> BY =
      Lexicon.of(
          """
          means | by, via, on the?, through, using, in a/an, por el/la/un/una?, en el/un/una?, mediante
          meal  | over a/some/the?, tomando un/una/unos/unas?
          """,
          "meal"::equals);

  private MeansReader() {}

  /// The means.
  ///
  /// @param from index of its first word, `by` and the like included
  /// @param to index after its last
  record Means(int from, int to, Channel channel) {}

  /// The means told for a channel word by the others in the row.
  static Optional<Means> read(
      Tokens tokens, Lexicon.Match<ChannelWord> verb, List<Lexicon.Match<ChannelWord>> all) {
    ChannelWord said = verb.meaning().orElseThrow();
    return all.stream()
        .filter(other -> other.from() >= verb.to() || other.to() <= verb.from())
        .flatMap(other -> means(tokens, said, other).stream())
        .findFirst();
  }

  private static Optional<Means> means(
      Tokens tokens, ChannelWord said, Lexicon.Match<ChannelWord> other) {
    ChannelWord word = other.meaning().orElseThrow();
    Optional<Lexicon.Match<Boolean>> by = BY.before(tokens, other.from());
    boolean tells =
        by.isPresent()
            ? tellsMore(said, word, by.get().meaning().orElse(false))
            : said.form() == ChannelWord.Form.WRITING && isWritten(word);
    int from =
        by.map(Lexicon.Match::from)
            .or(() -> Lead.before(tokens, other.from()).map(Lexicon.Match::from))
            .orElse(other.from());
    return tells ? Optional.of(new Means(from, other.to(), word.channel())) : Optional.empty();
  }

  private static boolean tellsMore(ChannelWord said, ChannelWord means, boolean meal) {
    if (means.form() == ChannelWord.Form.MEETING) {
      return meal && said.form() == ChannelWord.Form.TALK;
    }
    boolean open = said.form() == ChannelWord.Form.TALK || said.form() == ChannelWord.Form.WRITING;
    return means.form() == ChannelWord.Form.THING
        && (open || means.channel() == Channel.VIDEO || means.channel() == said.channel());
  }

  private static boolean isWritten(ChannelWord word) {
    return word.form() == ChannelWord.Form.THING
        && switch (word.channel()) {
          case EMAIL, LETTER, MESSAGE, SOCIAL -> true;
          case FACE_TO_FACE, VIDEO, CALL, EVENT, NOTE -> false;
        };
  }
}
