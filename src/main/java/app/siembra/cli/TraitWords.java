package app.siembra.cli;

import app.siembra.model.Fold;
import app.siembra.model.PartialDate;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Trait;
import app.siembra.text.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of options that say how long nobody has talked, or in which month somebody was born; in
/// either language.
final class TraitWords {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) ?(\\p{L}+)");
  private static final Set<String> NEVER = Set.of("never", "nunca");
  private static final Set<String> MONTHS = Set.of("month", "months", "mes", "meses");
  private static final Set<String> YEARS = Set.of("year", "years", "ano", "anos");

  private TraitWords() {}

  /// `2026-06-01`, `6 months`, `a year`, `never`.
  ///
  /// @throws ProblemException `silence.unreadable`
  static Trait silence(String typed) {
    var day = PartialDate.parse(typed).flatMap(PartialDate::toLocalDate);
    if (day.isPresent()) {
      return new Trait.SilentSince(day.get());
    }
    String folded = Fold.of(typed).replaceFirst("^(a|an|un|one) ", "1 ");
    Matcher length = LENGTH.matcher(folded);
    if (NEVER.contains(folded)) {
      return new Trait.NeverSpoken();
    }
    if (length.matches() && MONTHS.contains(length.group(2))) {
      return new Trait.SilentFor(Integer.parseInt(length.group(1)));
    }
    if (length.matches() && YEARS.contains(length.group(2))) {
      return new Trait.SilentFor(12 * Integer.parseInt(length.group(1)));
    }
    throw new ProblemException(Problem.of("silence.unreadable", typed));
  }

  /// `3`, `march`, `marzo`.
  ///
  /// @throws ProblemException `month.unreadable`
  static Month month(String typed) {
    String folded = Fold.of(typed);
    return Stream.of(Month.values())
        .filter(month -> names(month).anyMatch(folded::equals))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.of("month.unreadable", typed)));
  }

  private static Stream<String> names(Month month) {
    return Stream.concat(
        Stream.of(Integer.toString(month.getValue()), "0" + month.getValue()),
        Stream.of(Language.values())
            .map(language -> month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
            .map(Fold::of));
  }
}
