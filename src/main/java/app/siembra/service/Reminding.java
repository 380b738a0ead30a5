package app.siembra.service;

import app.siembra.model.Cadence;
import app.siembra.model.FollowUpId;
import app.siembra.model.HelpId;
import app.siembra.model.HelpState;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Mark;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Who has gone quiet, what waits today, and what the user does about it.
public final class Reminding {
  private final Book book;

  Reminding(Book book) {
    this.book = book;
  }

  /// Everything the first screen says.
  public Today today(Moment moment) {
    return new TodayMaker(book, moment.today()).today();
  }

  /// The reminders of the day (rule 11): today's few, dates, and what is open and due.
  public List<Due> due(Moment moment) {
    return new Dues(today(moment)).on(moment.today());
  }

  /// Those who have gone quiet, in order, each with the reason (rule 4).
  ///
  /// @param all not only today's few
  public List<QuietRow> quiet(boolean all, Moment moment) {
    return new TodayMaker(book, moment.today()).quiet(all);
  }

  /// Shows these people as gone quiet only from that day on.
  public void snooze(Collection<PersonId> people, LocalDate until, Moment moment) {
    act(people, "snooze", person -> person.withKeeping(person.keeping().withSnooze(until)), moment);
  }

  /// No reminders of these people.
  ///
  /// @param until the first day on which they come again, or null for good
  public void rest(Collection<PersonId> people, @Nullable LocalDate until, Moment moment) {
    act(
        people,
        "rest",
        person -> person.withKeeping(person.keeping().withCadence(new Cadence.Rest(until))),
        moment);
  }

  /// It was for a while: no reminders for good, and out of rankings; everything stays kept.
  public void wasForAWhile(Collection<PersonId> people, Moment moment) {
    act(
        people,
        "archive",
        person ->
            person.withKeeping(
                person.keeping().withCadence(new Cadence.Rest(null)).withArchived(true)),
        moment);
  }

  /// Notes that the window showed these as today's few. No change set.
  public void shown(Collection<QuietRow> few, Moment moment) {
    book.mark(
        stores -> {
          for (QuietRow row : few) {
            stores.marks().put(mark(row.id(), Mark.Kind.SHOWN, moment));
            if (row.listed().longAgo()) {
              stores.marks().put(mark(row.id(), Mark.Kind.FROM_BEFORE, moment));
            }
          }
        });
  }

  /// Notes that the user did something about a person that leaves no other trace: reached for their
  /// number, opened their page, said "not today". No change set.
  public void acted(PersonId person, Moment moment) {
    book.mark(stores -> new Acts(book, stores, moment).upon(List.of(person)));
  }

  /// Ticks off the follow-up or promised help with that number, or notes the thanks of help that
  /// waits for them.
  ///
  /// @throws ProblemException `reminder.unknown`
  public void done(long id, Moment moment) {
    if (id > 0 && book.read(stores -> stores.followUps().find(new FollowUpId(id))).isPresent()) {
      new FollowUps(book).done(new FollowUpId(id), moment);
      return;
    }
    HelpState state =
        id <= 0
            ? HelpState.DECLINED
            : book.read(stores -> stores.help().find(new HelpId(id)))
                .map(help -> help.state())
                .orElse(HelpState.DECLINED);
    HelpLedger ledger = new HelpLedger(book);
    switch (state) {
      case ASKED, PROMISED -> ledger.state(new HelpId(id), HelpState.DONE, moment);
      case DONE -> ledger.thanked(new HelpId(id), moment);
      case DECLINED ->
          throw new ProblemException(Problem.of("reminder.unknown", Long.toString(id)));
    }
  }

  private void act(
      Collection<PersonId> people, String label, UnaryOperator<Person> edit, Moment moment) {
    book.roster().require(people);
    book.run(
        Labels.people(label, book.named(people)),
        moment,
        stores -> {
          new Acts(book, stores, moment).upon(people);
          people.forEach(id -> stores.people().update(id, edit));
        });
  }

  private static Mark mark(PersonId person, Mark.Kind kind, Moment moment) {
    return new Mark(person, moment.today(), kind);
  }
}
