package app.siembra.service;

import app.siembra.index.Written;
import app.siembra.model.About;
import app.siembra.model.HelpDetails;
import app.siembra.model.Interaction;
import app.siembra.model.Loan;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import java.util.List;
import java.util.Objects;

/// What was written in entries of a timeline, as the index would give it.
final class WrittenEntries {
  private WrittenEntries() {}

  static Written of(TimelineEntry entry) {
    List<PersonId> people = entry.people().stream().map(Named::id).toList();
    return switch (entry) {
      case TimelineEntry.Talk(var talk, var _) -> of(talk, false, people);
      case TimelineEntry.Noted(var note, var _) -> of(note, true, people);
      case TimelineEntry.Helped(var help, var _) ->
          new Written(
              new Written.Place(Written.Kind.HELP, help.id().value()),
              entry.on(),
              false,
              people,
              words(help.details()));
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ ->
          throw new IllegalStateException("dates are on the page of their person only");
    };
  }

  private static Written of(Interaction talk, boolean note, List<PersonId> people) {
    About about = talk.about();
    return new Written(
        new Written.Place(Written.Kind.INTERACTION, talk.id().value()),
        talk.when().date(),
        note,
        people,
        new Written.Words(
            QuietRows.text(talk),
            List.of(about.note().isEmpty() ? "" : about.title(), about.place()),
            names(about.topics())));
  }

  private static Written.Words words(HelpDetails details) {
    Loan loan = details.loan();
    return new Written.Words(
        details.text(),
        List.of(
            details.outcome(), loan == null ? "" : Objects.requireNonNullElse(loan.thing(), "")),
        names(details.topics()));
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
