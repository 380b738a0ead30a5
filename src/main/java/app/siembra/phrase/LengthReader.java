package app.siembra.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how long it took: `25 min`, `2 h`, `1h30`, `half an hour`, `1 hora y 20 minutos`, `hora y
/// media`.
final class LengthReader {
  private static final int MOST_MINUTES = 24 * 60;

  /// `25min`, `1.5h`, `1h30`.
  private static final Pattern IN_ONE =
      Pattern.compile(
          "([0-9]{1,4}(?:[.,][0-9])?)(min|mins|h|hr|hrs)|([0-9]{1,2})h([0-5][0-9])(?:m|min)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[.,][0-9])?");

  /// Minutes of one of each.
  private static final Lexicon<Integer> UNITS =
      Lexicon.of(
          """
          1  | min, mins, minute, minutes, minuto, minutos
          60 | h, hr, hrs, hour, hours, hora, horas
          """,
          Integer::valueOf);

  private static final Lexicon<Integer> WORDS =
      Lexicon.of(
          """
          15 | a? quarter of an hour, un? cuarto de hora
          30 | half an? hour, a half hour, media hora, una media hora
          45 | three quarters of an hour, tres cuartos de hora
          60 | an/one hour, una hora
          90 | an? hour and a half, one hour and a half, una? hora y media
          """,
          Integer::valueOf);

  /// What may stand between hours and minutes, and the half after hours.
  private static final Lexicon<Integer> HALF =
      Lexicon.of("30 | y media, and a half", Integer::valueOf);

  private static final Lexicon<Boolean> LEADS =
      Lexicon.of(
          """
          yes | for about/around/over/almost/nearly?, about, around, almost, nearly
          yes | durante unos/unas/casi/más?, unos, unas, casi
          """,
          _ -> true);

  /// Between these it is a distance, a delay or a habit.
  private static final Lexicon<Boolean> NOT_AFTER =
      Lexicon.of(
          "yes | in, en, within, dentro de, cada, every, hace, per, por, tras, after, before, las,"
              + " los, to, más de, less than",
          _ -> true);

  private static final Lexicon<Boolean> NOT_BEFORE =
      Lexicon.of(
          """
          yes | ago, away, from, late, later, early, behind, off, tarde, antes, después, cada, más
          yes | drive, flight, train, trip, commute, a/per/each/every day/week/month
          yes | al/por/cada día/mes/año, a la semana, por semana
          yes | de distancia/retraso/vuelo/viaje/coche/tren/aquí/ida/camino
          """,
          _ -> true);

  private LengthReader() {}

  /// The minutes that the words from this index on say.
  static Optional<Found<Integer>> at(Tokens tokens, int index) {
    int start = LEADS.at(tokens, index).map(Lexicon.Match::to).filter(tokens::joined).orElse(index);
    return NOT_AFTER.before(tokens, index).isPresent()
        ? Optional.empty()
        : length(tokens, start)
            .filter(found -> found.value() > 0 && found.value() <= MOST_MINUTES)
            .filter(found -> ends(tokens, index, found.to()));
  }

  private static boolean ends(Tokens tokens, int from, int to) {
    boolean follows = tokens.joined(to);
    boolean afterA = tokens.joined(from) && tokens.folded(from - 1).equals("a");
    return !(follows && NOT_BEFORE.at(tokens, to).isPresent())
        && (!afterA || (follows && ChannelWords.isAt(tokens, to)));
  }

  private static Optional<Found<Integer>> length(Tokens tokens, int index) {
    return words(tokens, index)
        .or(() -> inOne(tokens, index))
        .or(() -> apart(tokens, index).map(hours -> withMinutes(tokens, hours)));
  }

  private static Optional<Found<Integer>> words(Tokens tokens, int index) {
    return WORDS
        .at(tokens, index)
        .flatMap(match -> match.meaning().map(minutes -> new Found<>(match.to(), minutes)));
  }

  private static Optional<Found<Integer>> inOne(Tokens tokens, int index) {
    Matcher length = IN_ONE.matcher(tokens.raw(index));
    if (!length.matches()) {
      return Optional.empty();
    }
    if (length.group(3) != null) {
      int minutes = Integer.parseInt(length.group(3)) * 60 + Integer.parseInt(length.group(4));
      return Optional.of(new Found<>(index + 1, minutes));
    }
    boolean hours = length.group(2).startsWith("h");
    Found<Integer> found = new Found<>(index + 1, times(length.group(1), hours ? 60 : 1));
    return Optional.of(hours ? withMinutes(tokens, found) : found);
  }

  private static Optional<Found<Integer>> apart(Tokens tokens, int index) {
    return number(tokens, index)
        .flatMap(
            number ->
                unit(tokens, index + 1)
                    .map(
                        unit -> {
                          Found<Integer> found = new Found<>(index + 2, times(number, unit));
                          return unit == 60 ? withMinutes(tokens, found) : found;
                        }));
  }

  /// `1 h 30 min`, `2 horas y media`, `1 hour and 20 minutes`.
  private static Found<Integer> withMinutes(Tokens tokens, Found<Integer> hours) {
    if (!tokens.joined(hours.to())) {
      return hours;
    }
    Optional<Lexicon.Match<Integer>> half = HALF.at(tokens, hours.to());
    if (half.isPresent()) {
      return new Found<>(half.get().to(), hours.value() + half.get().meaning().orElse(0));
    }
    String joint = tokens.folded(hours.to());
    int number = joint.equals("y") || joint.equals("and") ? hours.to() + 1 : hours.to();
    return Numbers.digits(tokens.raw(number))
        .filter(
            minutes -> minutes < 60 && unit(tokens, number + 1).filter(one -> one == 1).isPresent())
        .map(minutes -> new Found<>(number + 2, hours.value() + minutes))
        .orElse(hours);
  }

  private static Optional<Integer> unit(Tokens tokens, int index) {
    return tokens.wordFollows(index)
        ? UNITS.at(tokens, index).flatMap(Lexicon.Match::meaning)
        : Optional.empty();
  }

  /// The number there, with a point; not the article "a".
  private static Optional<String> number(Tokens tokens, int index) {
    return NUMBER.matcher(tokens.raw(index)).matches()
        ? Optional.of(tokens.raw(index))
        : Optional.of(tokens.folded(index))
            .filter(word -> !Numbers.isArticle(word))
            .flatMap(word -> Numbers.count("", word))
            .map(String::valueOf);
  }

  private static int times(String number, int unit) {
    return (int) Math.round(Double.parseDouble(number.replace(',', '.')) * unit);
  }
}
