package app.siembra.cli;

import app.siembra.model.IsoDay;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import app.siembra.text.SuggestionWords;
import java.time.LocalDate;
import java.util.List;

/// What a command works with: the services, and how it answers.
final class Desk extends Speaker {
  private final Services services;

  Desk(Services services, Call call) {
    super(call);
    this.services = services;
  }

  Services services() {
    return services;
  }

  SuggestionWords suggestions() {
    return new SuggestionWords(texts(), moment().today());
  }

  /// The one person meant by these words.
  PersonLine person(List<String> words) {
    return person(String.join(" ", words));
  }

  /// The one person meant.
  ///
  /// @throws ProblemException where it is nobody, several, or the user
  PersonLine person(String who) {
    return services.people().resolve(who).one();
  }

  /// The day meant.
  ///
  /// @throws ProblemException `day.unreadable`
  LocalDate day(String typed) {
    return IsoDay.parse(typed)
        .orElseThrow(() -> new ProblemException(Problem.of("day.unreadable", typed)));
  }
}
