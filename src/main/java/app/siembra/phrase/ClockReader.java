package app.siembra.phrase;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day: `18:30`, `6pm`, `6:30 pm`, `at 6`, `a las 6 y media de la tarde`. A number
/// alone is a time only after `at` or `a las`, and where nothing is counted: not in "a las 2
/// hermanas".
final class ClockReader {
  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{1,2})(?:([:.])([0-9]{2}))?(h|hs|hrs|am|pm|a\\.m|p\\.m)?");

  private static final Lexicon<Lead> LEADS =
      Lexicon.of(
          """
          AT      | at
          A_LAS   | a las, a eso de las, hacia las
          A_LA    | a la, a eso de la, hacia la
          """,
          Lead::valueOf);

  private static final Lexicon<Integer> PARTS =
      Lexicon.of("30 | y media\n15 | y cuarto\n-15 | menos cuarto", Integer::valueOf);

  private static final Lexicon<Half> HALVES =
      Lexicon.of(
          """
          MORNING   | am, a.m, de/por la mañana/madrugada, in the morning
          AFTERNOON | pm, p.m, de/por la tarde, del mediodía, in the afternoon/evening
          NIGHT     | de/por la noche, at night
          EITHER    | en punto, o'clock, h, hs, hrs, horas, sharp
          """,
          Half::valueOf);

  private ClockReader() {}

  private enum Lead {
    AT,
    A_LAS,
    A_LA
  }

  /// Which half of the day is said.
  private enum Half {
    MORNING,
    AFTERNOON,
    NIGHT,
    EITHER
  }

  /// What is read so far.
  ///
  /// @param written whether minutes are written out, which makes it a time whatever is around it
  private record Clock(int to, int hour, int minute, boolean written, Optional<Half> half) {}

  /// The time that the words from this index on say.
  static Optional<Found<LocalTime>> at(Tokens tokens, int index) {
    Optional<Lexicon.Match<Lead>> match = LEADS.at(tokens, index);
    Optional<Lead> lead = match.flatMap(Lexicon.Match::meaning);
    int start = match.map(Lexicon.Match::to).filter(tokens::joined).orElse(index);
    return digits(tokens, start)
        .or(() -> lead.isPresent() ? word(tokens, start) : Optional.empty())
        .map(clock -> withHalf(tokens, withPart(tokens, clock)))
        .filter(clock -> isTime(tokens, clock, lead))
        .flatMap(clock -> time(clock).map(time -> new Found<>(clock.to(), time)));
  }

  private static Optional<Clock> digits(Tokens tokens, int index) {
    Matcher digits = DIGITS.matcher(tokens.raw(index));
    if (!digits.matches()) {
      return Optional.empty();
    }
    Optional<Half> half = Optional.ofNullable(digits.group(4)).map(ClockReader::half);
    boolean point = ".".equals(digits.group(2));
    boolean twelve = half.filter(said -> said != Half.EITHER).isPresent();
    int minute = digits.group(3) == null ? 0 : Integer.parseInt(digits.group(3));
    return point && !twelve
        ? Optional.empty()
        : Optional.of(
            new Clock(
                index + 1,
                Integer.parseInt(digits.group(1)),
                minute,
                digits.group(3) != null,
                half));
  }

  private static Half half(String suffix) {
    return switch (suffix.charAt(0)) {
      case 'a' -> Half.MORNING;
      case 'p' -> Half.AFTERNOON;
      default -> Half.EITHER;
    };
  }

  private static Optional<Clock> word(Tokens tokens, int index) {
    return Numbers.hour(tokens.folded(index))
        .map(hour -> new Clock(index + 1, hour, 0, false, Optional.empty()));
  }

  private static Clock withPart(Tokens tokens, Clock clock) {
    Optional<Lexicon.Match<Integer>> part =
        tokens.joined(clock.to()) ? PARTS.at(tokens, clock.to()) : Optional.empty();
    int minutes = part.flatMap(Lexicon.Match::meaning).orElse(0);
    return part.isEmpty()
        ? clock
        : new Clock(
            part.get().to(),
            minutes < 0 ? (clock.hour() + 11) % 12 + (clock.hour() > 12 ? 12 : 0) : clock.hour(),
            Math.floorMod(minutes, 60),
            clock.written(),
            clock.half());
  }

  private static Clock withHalf(Tokens tokens, Clock clock) {
    Optional<Lexicon.Match<Half>> half =
        clock.half().isEmpty() && tokens.joined(clock.to())
            ? HALVES.at(tokens, clock.to())
            : Optional.empty();
    return half.isEmpty()
        ? clock
        : new Clock(
            half.get().to(), clock.hour(), clock.minute(), clock.written(), half.get().meaning());
  }

  private static boolean isTime(Tokens tokens, Clock clock, Optional<Lead> lead) {
    if (clock.written() || clock.half().filter(half -> half != Half.EITHER).isPresent()) {
      return true;
    }
    return lead.isPresent()
        && (clock.half().isPresent() || nothingCounted(tokens, clock.to(), lead.get()))
        && (lead.get() != Lead.A_LA || clock.hour() == 1);
  }

  private static boolean nothingCounted(Tokens tokens, int index, Lead lead) {
    String next = tokens.joined(index) ? tokens.folded(index) : "";
    if (next.isEmpty() || LittleWords.joins(next) || ChannelWords.isAt(tokens, index)) {
      return true;
    }
    return switch (lead) {
      case AT -> false;
      case A_LAS, A_LA -> !next.endsWith("s") || next.endsWith("mos");
    };
  }

  private static Optional<LocalTime> time(Clock clock) {
    int hour =
        switch (clock.half().orElse(Half.EITHER)) {
          case MORNING -> clock.hour() == 12 ? 0 : clock.hour();
          case AFTERNOON -> clock.hour() < 12 ? clock.hour() + 12 : clock.hour();
          case NIGHT -> clock.hour() <= 12 ? (clock.hour() + 12) % 24 : clock.hour();
          case EITHER -> clock.hour();
        };
    return hour < 24 && clock.minute() < 60
        ? Optional.of(LocalTime.of(hour, clock.minute()))
        : Optional.empty();
  }
}
