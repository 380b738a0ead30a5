package app.siembra.phrase;

import app.siembra.model.Starter;
import java.util.Set;

/// Tells who took the first step by the words around a channel word.
final class Starters {
  private static final Set<String> I = Set.of("i", "we", "yo", "nosotros", "nosotras");
  private static final Set<String> THEY =
      Set.of("she", "he", "they", "ella", "el", "ellos", "ellas");
  private static final Set<String> ME = Set.of("me", "us");
  private static final Set<String> THEM = Set.of("him", "her", "them", "you");
  private static final Set<String> FROM = Set.of("from", "de");
  private static final Set<String> TO = Set.of("to", "a", "para");

  private Starters() {}

  /// Who started.
  ///
  /// @param from index of the first word that tells, `she` and the like included
  /// @param to index after the last one
  record Told(int from, int to, Starter starter) {}

  /// @param from index of the first word of the channel, with its lead
  /// @param to index after its last word
  /// @param word what the channel word itself says
  /// @param lead what the words that lead to it say
  static Told around(Tokens tokens, int from, int to, ChannelWord word, Starter lead) {
    Starter own = word.starter() == Starter.UNKNOWN ? lead : word.starter();
    String before = tokens.joined(from) ? tokens.folded(from - 1) : "";
    if (I.contains(before)) {
      return new Told(from - 1, to, word.hasStarter() ? Starter.ME : Starter.UNKNOWN);
    }
    if (!word.hasStarter()) {
      return new Told(from, to, Starter.UNKNOWN);
    }
    return switch (own) {
      case THEY -> new Told(THEY.contains(before) ? from - 1 : from, to, Starter.THEY);
      case ME ->
          word.starter() == Starter.ME
              ? new Told(from, to, Starter.ME)
              : bySubject(tokens, from, to, Starter.ME);
      case UNKNOWN ->
          switch (word.form()) {
            case ACT, WRITING -> bySubject(tokens, from, to, Starter.UNKNOWN);
            case THING -> byWay(tokens, from, to);
            case TALK, MEETING -> new Told(from, to, Starter.UNKNOWN);
          };
    };
  }

  /// "She called", "@ana called", "called me": they. "Called @ana", "called her": I.
  private static Told bySubject(Tokens tokens, int from, int to, Starter otherwise) {
    String before = tokens.joined(from) ? tokens.folded(from - 1) : "";
    String after = tokens.joined(to) ? tokens.folded(to) : "";
    int start = THEY.contains(before) ? from - 1 : from;
    boolean person = tokens.joined(from) && tokens.isPerson(from - 1);
    if (ME.contains(after)) {
      return new Told(start, to + 1, Starter.THEY);
    }
    if (start < from || person) {
      return new Told(start, to, Starter.THEY);
    }
    if (THEM.contains(after)) {
      boolean alone = !tokens.wordFollows(to + 1) || LittleWords.joins(tokens.folded(to + 1));
      return alone
          ? new Told(from, to + 1, Starter.ME)
          : new Told(from, to, after.equals("her") ? otherwise : Starter.ME);
    }
    int at = TO.contains(after) ? to + 1 : to;
    return new Told(from, to, tokens.isPerson(at) && tokens.joined(at) ? Starter.ME : otherwise);
  }

  /// "A call from @ana": they. "Mensaje para @ana": I.
  private static Told byWay(Tokens tokens, int from, int to) {
    String after = tokens.joined(to) ? tokens.folded(to) : "";
    boolean person = tokens.joined(to + 1) && tokens.isPerson(to + 1);
    Starter starter =
        !person
            ? Starter.UNKNOWN
            : FROM.contains(after)
                ? Starter.THEY
                : TO.contains(after) ? Starter.ME : Starter.UNKNOWN;
    return new Told(from, FROM.contains(after) && person ? to + 1 : to, starter);
  }
}
