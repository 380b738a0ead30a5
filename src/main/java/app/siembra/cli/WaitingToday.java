package app.siembra.cli;

import app.siembra.model.Help;
import app.siembra.model.Reminder;
import app.siembra.rules.Since;
import app.siembra.service.ComingRow;
import app.siembra.service.HelpEntry;
import app.siembra.service.Named;
import app.siembra.service.Presented;
import app.siembra.service.Promise;
import app.siembra.service.QuietRow;
import app.siembra.service.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what waits today, kind by kind in the order of rule 11.
final class WaitingToday {
  private static final int DAYS_TO_OUTCOME = 10;

  private final Desk desk;

  WaitingToday(Desk desk) {
    this.desk = desk;
  }

  List<Waiting> of(Today today) {
    return Stream.of(
            today.few().rows().stream().map(this::quiet),
            today.dates().stream().map(this::date),
            today.open().followUps().stream().map(this::followUp),
            today.open().promised().stream().map(this::promised),
            today.open().thanks().stream().map(this::thanks),
            today.open().introductions().stream().map(this::introduction))
        .flatMap(waiting -> waiting)
        .toList();
  }

  private Waiting quiet(QuietRow row) {
    String name = row.listed().line().name();
    Since since = Objects.requireNonNull(row.listed().standing().since());
    int days = row.listed().standing().threshold().days().orElseThrow();
    return new Waiting(
        Reminder.Kind.QUIET,
        row.id().value(),
        since.day().plusDays(days + 1L),
        List.of(Named.of(row.listed().line())),
        desk.sentences().reason(row.reason(), name));
  }

  private Waiting date(ComingRow row) {
    return new Waiting(
        Reminder.Kind.DATE,
        row.person().id().value(),
        row.coming().on(),
        List.of(row.person()),
        desk.sentences().coming(row.coming(), row.person().name()));
  }

  private Waiting followUp(Promise promise) {
    String text = promise.followUp().text();
    LocalDate due = promise.followUp().due();
    String what = text.isEmpty() ? desk.texts().get("command.remind.in-touch") : text;
    return new Waiting(
        Reminder.Kind.FOLLOW_UP,
        promise.followUp().id().value(),
        due,
        promise.people(),
        said("command.remind.follow-up", promise.people(), what, due));
  }

  private Waiting promised(HelpEntry entry) {
    return help(Reminder.Kind.HELP_PROMISED, "command.remind.promised", entry);
  }

  private Waiting thanks(HelpEntry entry) {
    return help(Reminder.Kind.THANKS_PENDING, "command.remind.thanks", entry);
  }

  private Waiting help(Reminder.Kind kind, String key, HelpEntry entry) {
    Help help = entry.help();
    String text = EntryWords.oneLine(help.details().text());
    String what = text.isEmpty() ? desk.words().kind(help.kind()) : text;
    LocalDate on = help.details().on();
    return new Waiting(
        kind, help.id().value(), on, entry.people(), said(key, entry.people(), what, on));
  }

  private Waiting introduction(Presented made) {
    LocalDate on = Objects.requireNonNull(made.introduction().introducedOn());
    List<Named> both = List.of(made.first(), made.second());
    return new Waiting(
        Reminder.Kind.INTRODUCTION,
        made.introduction().id().value(),
        on.plusDays(DAYS_TO_OUTCOME),
        both,
        said("command.remind.introduction", both, "", on));
  }

  private String said(String key, List<Named> people, String what, LocalDate day) {
    String names = people.stream().map(Named::name).collect(Collectors.joining(", "));
    return desk.texts().get(key, names, what, desk.days().ago(day));
  }
}
