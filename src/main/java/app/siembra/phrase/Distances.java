package app.siembra.phrase;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Days at a distance: `3 days ago`, `hace dos semanas`, `in 2 weeks`, `dentro de un mes`.
record Distances(LocalDate today, Aim aim) implements DayReader {
  private static final Period YEAR = Period.ofYears(1);
  private static final Period DAY = Period.ofDays(1);

  /// How long one of each is; hours and minutes stay within the day.
  private static final Lexicon<Period> UNITS =
      Lexicon.of(
          """
          P0D | minute, minutes, min, mins, minuto, minutos, hour, hours, h, hora, horas
          P1D | day, days, día, días
          P7D | week, weeks, semana, semanas
          P1M | month, months, mes, meses
          P1Y | year, years, año, años
          """,
          Period::parse);

  private static final Lexicon<Integer> COUPLES =
      Lexicon.of("2 | a? couple of?, un? par de", Integer::valueOf);

  private static final Lexicon<Aim> LEADS =
      Lexicon.of(
          """
          BACK  | hace, hará
          AHEAD | in, en, dentro de
          -     | desde hace
          """,
          Aim::valueOf);

  private static final Lexicon<Aim> TAILS = Lexicon.of("BACK | ago, atrás", Aim::valueOf);

  /// So many of a unit.
  ///
  /// @param single whether the count is "a": in what is told, "in a day" and "hace un día" say no
  ///   day
  private record Stretch(int to, int count, Period unit, boolean single) {
    LocalDate from(LocalDate day, int sign) {
      return day.plus(unit.multipliedBy(sign * count));
    }
  }

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    Optional<Lexicon.Match<Aim>> lead = LEADS.at(tokens, index);
    if (lead.isEmpty()) {
      return stretch(tokens, index).flatMap(stretch -> bare(tokens, stretch));
    }
    int to = lead.get().to();
    Optional<Aim> way = lead.get().meaning();
    if (way.isEmpty() || !tokens.joined(to)) {
      return Optional.of(new Day.None(to));
    }
    return stretch(tokens, to)
        .flatMap(
            stretch ->
                switch (way.get()) {
                  case BACK -> since(tokens, stretch);
                  case AHEAD -> ahead(stretch, stretch.single() && to == index + 1);
                });
  }

  private Optional<Day> bare(Tokens tokens, Stretch stretch) {
    if (tokens.joined(stretch.to()) && TAILS.at(tokens, stretch.to()).isPresent()) {
      return back(stretch, stretch.to() + 1);
    }
    return aim == Aim.AHEAD ? ahead(stretch, false) : Optional.empty();
  }

  /// "Hace 3 años que no hablamos" says how long, not when.
  private Optional<Day> since(Tokens tokens, Stretch stretch) {
    boolean howLong = tokens.joined(stretch.to()) && tokens.folded(stretch.to()).equals("que");
    boolean weather = stretch.single() && stretch.unit().equals(DAY);
    return howLong || weather
        ? Optional.of(new Day.None(stretch.to()))
        : back(stretch, stretch.to());
  }

  private Optional<Day> back(Stretch stretch, int to) {
    return aim == Aim.BACK && !stretch.unit().equals(YEAR)
        ? Optional.of(new Day.Real(to, stretch.from(today, -1), false))
        : Optional.empty();
  }

  private Optional<Day> ahead(Stretch stretch, boolean vague) {
    boolean told = aim == Aim.BACK;
    boolean tooVague = told && (vague || stretch.unit().equals(YEAR));
    return tooVague || stretch.unit().isZero()
        ? Optional.empty()
        : Optional.of(new Day.Real(stretch.to(), stretch.from(today, 1), told));
  }

  private static Optional<Stretch> stretch(Tokens tokens, int index) {
    Optional<Lexicon.Match<Integer>> couple = COUPLES.at(tokens, index);
    int unit = couple.map(Lexicon.Match::to).orElse(index + 1);
    Optional<Integer> count =
        couple.isPresent()
            ? couple.flatMap(Lexicon.Match::meaning)
            : Numbers.count(tokens.raw(index), tokens.folded(index));
    boolean single = Numbers.isArticle(tokens.folded(index)) && couple.isEmpty();
    return tokens.wordFollows(unit)
        ? count.flatMap(
            n ->
                UNITS
                    .at(tokens, unit)
                    .flatMap(Lexicon.Match::meaning)
                    .map(one -> new Stretch(unit + 1, n, one, single)))
        : Optional.empty();
  }
}
