package app.siembra.phrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Days of the calendar: `2 nov`, `November 2nd, 2025`, `el 2 de noviembre`. Without a year the
/// newest such day not after today or, ahead, the next one not before it. A month without a number
/// is never a day.
record CalendarDays(LocalDate today, Aim aim) implements DayReader {
  /// 29 February comes back within this many years, even around 1900 and 2100.
  private static final int YEARS_TO_LOOK = 8;

  private static final Set<String> BEFORE_MONTH = Set.of("of", "de");
  private static final Set<String> BEFORE_YEAR = Set.of("of", "de", "del");

  /// Streets and squares are called after days: `calle 2 de mayo`.
  private static final Lexicon<Boolean> PLACES =
      Lexicon.of(
          "yes | calle/plaza/avenida/metro/parque/colegio/street/square del?/de?", _ -> true);

  private static final Lexicon<Boolean> STREETS =
      Lexicon.of("yes | street, road, avenue, square, lane, drive, terrace", _ -> true);

  private static final Pattern YEAR_TOO_LONG = Pattern.compile("20[0-9]{3}");

  /// What is counted is no day: `march 3 km`.
  private static final Lexicon<Boolean> COUNTED =
      Lexicon.of(
          """
          yes | km, kms, miles, millas, people, personas, times, veces, min, mins, minutes, minutos, h
          yes | hours, horas, days, días, weeks, semanas, months, meses, years, años, euros, kg, kilos
          """,
          _ -> true);

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    return PLACES.before(tokens, index).isPresent()
        ? Optional.empty()
        : dayFirst(tokens, index).or(() -> monthFirst(tokens, index));
  }

  private Optional<Day> dayFirst(Tokens tokens, int index) {
    int month = after(BEFORE_MONTH, tokens, index + 1);
    return Numbers.dayOfMonth(tokens.raw(index))
        .filter(_ -> tokens.wordFollows(index + 1) && tokens.wordFollows(month))
        .flatMap(
            day ->
                MonthWords.month(tokens.folded(month))
                    .flatMap(named -> withYear(tokens, index, month + 1, named, day)));
  }

  private Optional<Day> monthFirst(Tokens tokens, int index) {
    return MonthWords.beforeDay(tokens.folded(index))
        .filter(_ -> tokens.wordFollows(index + 1))
        .flatMap(
            month ->
                Numbers.dayOfMonth(tokens.raw(index + 1))
                    .flatMap(day -> withYear(tokens, index, index + 2, month, day)));
  }

  private Optional<Day> withYear(Tokens tokens, int from, int to, Month month, int day) {
    int at = after(BEFORE_YEAR, tokens, to);
    Optional<Year> year = year(tokens, at);
    int end = year.isPresent() ? at + 1 : to;
    if (year.isEmpty() && tokens.wordFollows(to) && isNoDayBefore(tokens, to)) {
      return Optional.empty();
    }
    if (year.isEmpty() && hasDigitTooMany(tokens, at)) {
      return Optional.of(new Day.Unreal(at + 1, tokens.text(from, at + 1)));
    }
    Optional<LocalDate> date =
        year.isPresent()
            ? year.filter(y -> day <= month.length(y.isLeap()))
                .map(y -> y.atMonth(month).atDay(day))
            : nearest(month, day);
    return Optional.of(
        date.<Day>map(d -> new Day.Real(end, d, false))
            .orElseGet(() -> new Day.Unreal(end, tokens.text(from, end))));
  }

  private static boolean isNoDayBefore(Tokens tokens, int index) {
    return COUNTED.at(tokens, index).isPresent() || STREETS.at(tokens, index).isPresent();
  }

  private static Optional<Year> year(Tokens tokens, int index) {
    return tokens.near(index)
        ? Numbers.digits(tokens.raw(index)).filter(y -> y >= 1900 && y < 2200).map(Year::of)
        : Optional.empty();
  }

  /// `2 november 20226`, but not `2 november 20500 euros`.
  private static boolean hasDigitTooMany(Tokens tokens, int index) {
    return tokens.near(index)
        && YEAR_TOO_LONG.matcher(tokens.raw(index)).matches()
        && !(tokens.wordFollows(index + 1) && COUNTED.at(tokens, index + 1).isPresent());
  }

  private Optional<LocalDate> nearest(Month month, int day) {
    return IntStream.range(0, YEARS_TO_LOOK + 1)
        .map(years -> aim == Aim.BACK ? -years : years)
        .mapToObj(years -> Year.of(today.getYear() + years))
        .filter(year -> day <= month.length(year.isLeap()))
        .map(year -> year.atMonth(month).atDay(day))
        .filter(date -> aim == Aim.BACK ? !date.isAfter(today) : !date.isBefore(today))
        .findFirst();
  }

  private static int after(Set<String> words, Tokens tokens, int index) {
    return tokens.wordFollows(index) && words.contains(tokens.folded(index)) ? index + 1 : index;
  }
}
