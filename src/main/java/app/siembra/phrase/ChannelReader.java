package app.siembra.phrase;

import app.siembra.model.Channel;
import app.siembra.model.Starter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds over what people were in contact, and who took the first step.
final class ChannelReader {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "without", "didn t", "don t", "hasn t", "haven t", "nunca", "jamas",
          "tampoco", "ni", "sin");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "un", "una", "el", "la", "su");

  private static final Set<String> AGREED = Set.of("quede", "quedamos", "quedado");

  /// `llamar`, `vernos`, `mandárselo`; short ones are places (`bar`).
  private static final Pattern INFINITIVE =
      Pattern.compile(
          "[a-z]{2,}[aei]r(se|me|te|nos)?(la|lo|le|las|los|les)?|ir|ver(la|lo|le|nos)?");

  private ChannelReader() {}

  /// What was found.
  ///
  /// @param tokens the row with the channel marked
  /// @param channel null where none is said
  record Talked(Tokens tokens, @Nullable Channel channel, Starter starter) {}

  static Talked read(Tokens tokens) {
    List<Lexicon.Match<ChannelWord>> words = ChannelWords.in(tokens);
    return words.stream()
        .filter(word -> isMeant(tokens, word, words))
        .findFirst()
        .map(word -> talked(tokens, word, words))
        .orElse(new Talked(tokens, null, Starter.UNKNOWN));
  }

  private static Talked talked(
      Tokens tokens, Lexicon.Match<ChannelWord> match, List<Lexicon.Match<ChannelWord>> words) {
    ChannelWord word = match.meaning().orElseThrow();
    Optional<Lexicon.Match<Starter>> lead =
        switch (word.form()) {
          case MEETING, THING -> Lead.before(tokens, match.from());
          case ACT, TALK, WRITING -> Optional.empty();
        };
    Starters.Told told =
        Starters.around(
            tokens,
            lead.map(Lexicon.Match::from).orElse(match.from()),
            match.to(),
            word,
            lead.flatMap(Lexicon.Match::meaning).orElse(Starter.UNKNOWN));
    Optional<MeansReader.Means> means = MeansReader.read(tokens, match, words);
    return new Talked(
        marked(tokens, told, means),
        means.map(MeansReader.Means::channel).orElse(word.channel()),
        told.starter());
  }

  /// Marks the later one first, so that the place of the other stays what it was.
  private static Tokens marked(
      Tokens tokens, Starters.Told told, Optional<MeansReader.Means> means) {
    if (means.isEmpty()) {
      return tokens.take(told.from(), told.to(), Span.What.CHANNEL);
    }
    int from = means.get().from();
    int to = means.get().to();
    if (from < told.to() && told.from() < to) {
      return tokens.take(Math.min(from, told.from()), Math.max(to, told.to()), Span.What.CHANNEL);
    }
    return from >= told.to()
        ? tokens.take(from, to, Span.What.CHANNEL).take(told.from(), told.to(), Span.What.CHANNEL)
        : tokens.take(told.from(), told.to(), Span.What.CHANNEL).take(from, to, Span.What.CHANNEL);
  }

  private static boolean isMeant(
      Tokens tokens, Lexicon.Match<ChannelWord> match, List<Lexicon.Match<ChannelWord>> words) {
    boolean denied =
        tokens.joined(match.from()) && NEGATIONS.contains(tokens.folded(match.from() - 1));
    boolean somethingElse =
        match.meaning().orElseThrow().form() == ChannelWord.Form.WRITING
            && tokens.joined(match.to())
            && ARTICLES.contains(tokens.folded(match.to()))
            && !isPersonAfter(tokens, match.to())
            && MeansReader.read(tokens, match, words).isEmpty();
    return !denied && !somethingElse && !isAgreement(tokens, match);
  }

  /// The Spanish `a` in "escribí a @ana" is no English article.
  private static boolean isPersonAfter(Tokens tokens, int joint) {
    return tokens.folded(joint).equals("a")
        && tokens.joined(joint + 1)
        && tokens.isPerson(joint + 1);
  }

  /// "Quedé en llamarla" is a promise, "quedé en el bar" a meeting.
  private static boolean isAgreement(Tokens tokens, Lexicon.Match<ChannelWord> match) {
    String after = tokens.wordFollows(match.to() + 1) ? tokens.folded(match.to() + 1) : "";
    return AGREED.contains(tokens.folded(match.to() - 1))
        && tokens.wordFollows(match.to())
        && tokens.folded(match.to()).equals("en")
        && (after.equals("que") || INFINITIVE.matcher(after).matches());
  }
}
