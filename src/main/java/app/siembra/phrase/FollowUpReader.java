package app.siembra.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads what a `!` says: a day, and what to do on it, before or after the day.
final class FollowUpReader {
  private static final Lexicon<Boolean> BEFORE_DAY =
      Lexicon.of(
          """
          yes | on, by, for, before, until, from, this, on the, by the
          yes | para el?, antes de el?, antes del, hasta el?, el, a partir del, desde el?
          """,
          _ -> true);

  private final Tokens tokens;
  private final String text;
  private final LocalDate today;
  private final Days days;

  private FollowUpReader(String text, LocalDate today) {
    this.tokens = Tokens.of(text, List.of());
    this.text = text;
    this.today = today;
    this.days = new Days(today, Aim.AHEAD);
  }

  /// The follow-up; empty where no day is said.
  static Optional<SaidFollowUp> read(String text, LocalDate today) {
    FollowUpReader reader = new FollowUpReader(text, today);
    return reader.dayFirst().or(reader::dayLast);
  }

  private Optional<SaidFollowUp> dayFirst() {
    return day(0)
        .map(
            day ->
                new SaidFollowUp(day.date(), trimmed(tokens.endBefore(day.to()), text.length())));
  }

  private Optional<SaidFollowUp> dayLast() {
    return IntStream.range(1, tokens.size())
        .boxed()
        .flatMap(
            index ->
                day(index)
                    .filter(day -> day.to() == tokens.size())
                    .map(day -> new SaidFollowUp(day.date(), trimmed(0, tokens.endBefore(index))))
                    .stream())
        .findFirst();
  }

  private Optional<Day.Real> day(int index) {
    int afterLead =
        BEFORE_DAY.at(tokens, index).map(Lexicon.Match::to).filter(tokens::joined).orElse(index);
    return real(index).or(() -> real(afterLead));
  }

  private Optional<Day.Real> real(int index) {
    return days.at(tokens, index)
        .filter(Day.Real.class::isInstance)
        .map(Day.Real.class::cast)
        .filter(day -> !day.date().isBefore(today) || isWritten(index));
  }

  /// A day written out (`2020-01-02`) may lie back: then it is late.
  private boolean isWritten(int index) {
    return new IsoDays().at(tokens, index).isPresent();
  }

  private String trimmed(int from, int to) {
    int start = from;
    while (start < to && Trim.isSeparator(text.charAt(start))) {
      start++;
    }
    return text.substring(start, Trim.end(text, start, to, false));
  }
}
