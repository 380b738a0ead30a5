package app.siembra.phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All ways of saying a day; where several fit, the one of most words. "El lunes, 2 de noviembre"
/// is one day.
final class Days implements DayReader {
  private static final Lexicon<Boolean> BEFORE_NUMBER =
      Lexicon.of("yes | on the?, the, el día?, día, del?", _ -> true);

  private final Weekdays weekdays;
  private final List<DayReader> readers;
  private final List<DayReader> numbered;

  Days(LocalDate today, Aim aim) {
    weekdays = new Weekdays(today, aim);
    numbered = List.of(new IsoDays(), new CalendarDays(today, aim));
    readers =
        Stream.concat(
                numbered.stream(),
                Stream.of(weekdays, new DayWords(today), new Distances(today, aim)))
            .toList();
  }

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    Optional<Day> day =
        Stream.concat(longest(readers, tokens, index), afterLead(tokens, index))
            .max(Comparator.comparingInt(Day::to));
    Optional<Day> further =
        day.filter(found -> weekdays.at(tokens, index).filter(found::equals).isPresent())
            .filter(found -> tokens.near(found.to()))
            .flatMap(found -> numbered(tokens, found.to()));
    return further.isPresent() ? further : day;
  }

  private Optional<Day> numbered(Tokens tokens, int index) {
    return Stream.concat(longest(numbered, tokens, index), afterLead(tokens, index)).findFirst();
  }

  private Stream<Day> afterLead(Tokens tokens, int index) {
    return BEFORE_NUMBER.at(tokens, index).filter(lead -> tokens.joined(lead.to())).stream()
        .flatMap(lead -> longest(numbered, tokens, lead.to()));
  }

  private static Stream<Day> longest(List<DayReader> readers, Tokens tokens, int index) {
    return readers.stream()
        .flatMap(reader -> reader.at(tokens, index).stream())
        .max(Comparator.comparingInt(Day::to))
        .stream();
  }
}
