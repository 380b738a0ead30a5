package app.siembra.service;

import app.siembra.model.Reminder;
import app.siembra.rules.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The reminders of a day (rule 11) out of what Today says, with whom each concerns.
///
/// @param today what Today says
record Dues(Today today) {

  List<Due> on(LocalDate day) {
    return Reminders.of(facts(), day).stream()
        .distinct()
        .map(reminder -> new Due(reminder, people(reminder)))
        .toList();
  }

  private Reminders.Facts facts() {
    Today.Open open = today.open();
    return new Reminders.Facts(
        today.few().rows().stream().map(QuietRow::listed).toList(),
        today.dates().stream().map(ComingRow::coming).toList(),
        open.followUps().stream().map(Promise::followUp).toList(),
        Stream.concat(open.promised().stream(), open.thanks().stream())
            .map(HelpEntry::help)
            .toList(),
        open.introductions().stream().map(Presented::introduction).toList());
  }

  private List<Named> people(Reminder reminder) {
    long subject = reminder.subject();
    Today.Open open = today.open();
    return switch (reminder.kind()) {
      case QUIET ->
          today.few().rows().stream()
              .filter(row -> row.id().value() == subject)
              .map(row -> Named.of(row.listed().line()))
              .toList();
      case DATE ->
          today.dates().stream()
              .map(ComingRow::person)
              .filter(person -> person.id().value() == subject)
              .limit(1)
              .toList();
      case FOLLOW_UP ->
          open.followUps().stream()
              .filter(promise -> promise.followUp().id().value() == subject)
              .flatMap(promise -> promise.people().stream())
              .toList();
      case HELP_PROMISED, THANKS_PENDING ->
          Stream.concat(open.promised().stream(), open.thanks().stream())
              .filter(entry -> entry.help().id().value() == subject)
              .flatMap(entry -> entry.people().stream())
              .toList();
      case INTRODUCTION ->
          open.introductions().stream()
              .filter(made -> made.introduction().id().value() == subject)
              .flatMap(made -> Stream.of(made.first(), made.second()))
              .toList();
      case OWN -> List.of();
    };
  }
}
