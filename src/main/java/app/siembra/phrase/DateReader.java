package app.siembra.phrase;

import app.siembra.model.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds when it was: the first day in the line that is not after today. Where only a later day is
/// said, that is a problem, for what has not happened is no contact.
final class DateReader {
  private final Tokens tokens;
  private final LocalDate today;
  private @Nullable Dated plan;
  private @Nullable Problem unreal;

  private DateReader(Tokens tokens, LocalDate today) {
    this.tokens = tokens;
    this.today = today;
  }

  /// What was found.
  ///
  /// @param tokens the row with the day marked
  /// @param date the day said, else today
  /// @param said whether a day is said
  /// @param problem why it cannot be stored so, or null
  record Dated(Tokens tokens, LocalDate date, boolean said, @Nullable Problem problem) {}

  static Dated read(Tokens tokens, LocalDate today) {
    return new DateReader(tokens, today).read();
  }

  private Dated read() {
    Days days = new Days(today, Aim.BACK);
    int index = 0;
    while (index < tokens.size()) {
      Optional<Day> day = days.at(tokens, index);
      if (day.isPresent()) {
        Optional<Dated> dated = dated(day.get(), index);
        if (dated.isPresent()) {
          return dated.get();
        }
      }
      index = day.map(Day::to).orElse(index + 1);
    }
    return plan != null ? plan : new Dated(tokens, today, false, unreal);
  }

  private Optional<Dated> dated(Day day, int from) {
    switch (day) {
      case Day.Real(int to, LocalDate date, boolean loose) -> {
        if (!date.isAfter(today)) {
          return Optional.of(dated(from, to, date, null));
        }
        if (plan == null && !(loose && followsTold(from))) {
          plan = dated(from, to, date, Problem.of("phrase.date.future", date.toString()));
        }
      }
      case Day.Unreal(_, String text) -> unreal = Problem.of("date.unreal", text);
      case Day.None _ -> {}
    }
    return Optional.empty();
  }

  private Dated dated(int from, int to, LocalDate date, @Nullable Problem problem) {
    return new Dated(tokens.take(from, to, Span.What.DATE), date, true, problem);
  }

  /// "She moves next week" tells of a plan; "coffee next week" is one.
  private boolean followsTold(int index) {
    return tokens.joined(index)
        && !tokens.folded(index - 1).isEmpty()
        && !ChannelWords.endsBefore(tokens, index);
  }
}
