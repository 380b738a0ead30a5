package app.siembra.phrase;

import app.siembra.model.Fold;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days of the week: `monday`, `el viernes pasado`. Without more, the last one before today or,
/// ahead, the next one after today.
record Weekdays(LocalDate today, Aim aim) implements DayReader {
  private static final String NAMES =
      """
      MONDAY monday lunes
      TUESDAY tuesday martes
      WEDNESDAY wednesday miércoles
      THURSDAY thursday jueves
      FRIDAY friday viernes
      SATURDAY saturday sábado
      SUNDAY sunday domingo
      """;

  /// How each is said; `E` stands for its English name, `S` for its Spanish one.
  private static final String SAID =
      """
      plain | on? E, on? E morning/afternoon/evening/night
      last  | on? last E, on? last E morning/afternoon/evening/night, this past E, this last E
      next  | on? next/this/coming E, on? next/this/coming E morning/afternoon/evening/night
      plain | el? S, el? S por/a/en la mañana/tarde/noche, el? S al? mediodía
      last  | el? S pasado, el pasado S, este S pasado, el último S, este pasado S
      last  | el? S pasado por/a/en la mañana/tarde/noche
      next  | el? S que viene, el próximo S, el? S próximo, este S, próximo S
      - | the/a/an/every/each/any/some/most/no/one/until/till/since/by/before/after/about/from/for/of E
      - | black/good/palm/easter/ash/cyber/super E, E to/through/and/or monday/friday/saturday/sunday
      - | E school/league/club/crew/shift/blues/paper/papers/edition, man/girl/casual/tgi/ruby E
      - | los/cada/un/algún/algunos/ningún/otro/muchos/del/al/de/hasta/desde/para S
      - | hasta/para/desde/por/todo/antes/cada el/del S, a partir del S, de S a viernes/jueves/domingo
      - | hijo/hermano/padre/marido/tío/primo/abuelo/nieto/sobrino/cuñado/suegro/novio/amigo/jefe S
      - | don/san/santo/plácido/llama/llamado/llaman S, el? S negro, el? S y trece/13
      - | S santo/santa, el? S santo/santa, el? S de ramos/ceniza/resurrección/gloria/pascua/carnaval
      """;

  private static final Lexicon<Said> WORDS = Lexicon.of(table(), Said::of);

  private static final Set<String> SPANISH =
      NAMES.lines().map(row -> Fold.of(row.split(" ")[2])).collect(Collectors.toSet());

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    return WORDS
        .at(tokens, index)
        .flatMap(
            match ->
                isName(tokens, match) ? Optional.of(new Day.None(match.to())) : day(tokens, match));
  }

  /// "Su hijo Domingo", "Plácido Domingo": Spanish writes days small. At the beginning, after an
  /// article or a name of the book, and after what happened ("comida Domingo") it is a day all the
  /// same.
  private static boolean isName(Tokens tokens, Lexicon.Match<Said> match) {
    int index = match.from();
    return match.to() == index + 1
        && SPANISH.contains(tokens.folded(index))
        && tokens.isCapitalised(index)
        && tokens.wordFollows(index)
        && !tokens.folded(index - 1).isEmpty()
        && !ChannelWords.endsBefore(tokens, index);
  }

  static boolean begins(String folded) {
    return WORDS.begins(folded);
  }

  private Optional<Day> day(Tokens tokens, Lexicon.Match<Said> match) {
    if (match.meaning().isEmpty()) {
      return Optional.of(new Day.None(match.to()));
    }
    Said said = match.meaning().get();
    return switch (aim) {
      case BACK ->
          Optional.of(
              said.way() == Way.NEXT ? next(match.to(), said) : last(tokens, match.to(), said));
      case AHEAD -> said.way() == Way.LAST ? Optional.empty() : Optional.of(next(match.to(), said));
    };
  }

  private Day next(int to, Said said) {
    return new Day.Real(to, today.with(TemporalAdjusters.next(said.day())), aim == Aim.BACK);
  }

  /// The last such day; "el martes 10" is the last Tuesday that was a 10th, if that was within a
  /// month.
  private Day last(Tokens tokens, int to, Said said) {
    LocalDate last = today.with(TemporalAdjusters.previous(said.day()));
    LocalDate monthAgo = today.minusDays(31);
    int number = tokens.wordFollows(to) ? Numbers.dayOfMonth(tokens.raw(to)).orElse(0) : 0;
    return Stream.iterate(last, day -> day.isAfter(monthAgo), day -> day.minusWeeks(1))
        .filter(day -> day.getDayOfMonth() == number)
        .findFirst()
        .map(day -> new Day.Real(to + 1, day, false))
        .orElse(new Day.Real(to, last, false));
  }

  private static String table() {
    return NAMES
        .lines()
        .map(row -> row.split(" "))
        .flatMap(
            names ->
                SAID.lines()
                    .map(
                        row ->
                            row.replaceAll("\\bE\\b", names[1])
                                .replaceAll("\\bS\\b", names[2])
                                .replace(" |", " " + names[0] + " |")
                                .replace("- " + names[0], "-")))
        .collect(Collectors.joining("\n"));
  }

  private enum Way {
    PLAIN,
    LAST,
    NEXT
  }

  private record Said(Way way, DayOfWeek day) {
    static Said of(String key) {
      String[] words = key.split(" +");
      return new Said(Way.valueOf(words[0].toUpperCase(Locale.ROOT)), DayOfWeek.valueOf(words[1]));
    }
  }
}
