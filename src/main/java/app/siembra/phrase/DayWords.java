package app.siembra.phrase;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Days that have a word of their own: `yesterday`, `anteayer`, `la semana pasada`.
record DayWords(LocalDate today) implements DayReader {
  private static final String LOOSE = "plan ";

  /// How far each is from today; with `plan` what may as well belong to what is told.
  private static final Lexicon<Shift> WORDS =
      Lexicon.of(
          """
          P0D  | today, tonight, this morning/afternoon/evening
          P0D  | hoy, esta mañana/tarde/noche, hoy por/a la? mañana/tarde/noche, este mediodía
          P-1D | yesterday, yesterday morning/afternoon/evening/night, last night
          P-1D | ayer, anoche, ayer por/a/en la? mañana/tarde/noche, ayer tarde/noche, ayer al? mediodía
          P-2D | the? day before yesterday
          P-2D | anteayer, antier, antes de ayer, anteanoche, antenoche, anteayer por la mañana/tarde/noche
          P-7D | last week, the? past week
          P-7D | la? semana pasada, la pasada semana
          P-1M | last month
          P-1M | el? mes pasado, el pasado mes
          P1D  | tomorrow, tomorrow morning/afternoon/evening/night
          P1D  | mañana, mañana por la mañana/tarde/noche, mañana a la mañana/tarde/noche
          P2D  | the? day after tomorrow
          P2D  | pasado mañana
          plan P7D | next week
          plan P7D | la? semana que viene, la? próxima semana, la? semana próxima, la semana siguiente
          plan P1M | next month
          plan P1M | el? mes que viene, el? próximo mes, el? mes próximo
          - | hoy en día, hoy por hoy, de hoy, desde/hasta/para/a hoy, from/until/till/since/by/as today
          - | desde/hasta ayer, since/until/till yesterday
          - | la/una/otra/cada/toda/esa/aquella/de/media mañana, por/a/toda/de/en la mañana, mañanas
          - | hasta/para/desde mañana, el/del mañana, el día de mañana
          - | until/till/by/for/from tomorrow
          - | not/until/till/by/for/since last week, every/each week
          """,
          Shift::of);

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    return WORDS.at(tokens, index).map(this::day);
  }

  static boolean begins(String folded) {
    return WORDS.begins(folded);
  }

  private Day day(Lexicon.Match<Shift> match) {
    return match
        .meaning()
        .<Day>map(shift -> new Day.Real(match.to(), today.plus(shift.period()), shift.loose()))
        .orElse(new Day.None(match.to()));
  }

  private record Shift(Period period, boolean loose) {
    static Shift of(String key) {
      boolean loose = key.startsWith(LOOSE);
      return new Shift(Period.parse(loose ? key.substring(LOOSE.length()) : key), loose);
    }
  }
}
