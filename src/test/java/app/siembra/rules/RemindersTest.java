package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.Reminder;
import app.siembra.model.Reminder.Kind;
import app.siembra.model.SpecialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rule 11: the list.
final class RemindersTest {
  private List<Listed> few = List.of();
  private List<ComingDate> dates = List.of();
  private List<FollowUp> followUps = List.of();
  private List<Help> help = List.of();
  private List<Introduction> introductions = List.of();

  @Test
  void areDueForTheQuietOnTheFirstQuietDayAndStayTheSame() {
    few = List.of(Given.quiet(1, "Ana", 10, 11), Given.quiet(2, "Luis", 10, 40));

    assertThat(reminders())
        .containsExactly(
            new Reminder(Kind.QUIET, 1, TODAY), new Reminder(Kind.QUIET, 2, daysAgo(29)));
  }

  @Test
  void nameDatesOnTheirDay() {
    SpecialDate birthday = SpecialDate.birthday(PartialDate.of(TODAY));
    dates = List.of(new ComingDate(new PersonId(3), birthday, TODAY.plusDays(2), null));

    assertThat(reminders()).containsExactly(new Reminder(Kind.DATE, 3, TODAY.plusDays(2)));
  }

  @Test
  void nameFollowUpsFromTheirDayOnUntilDone() {
    followUps =
        List.of(
            followUp(1, TODAY, null),
            followUp(2, TODAY.plusDays(1), null),
            followUp(3, daysAgo(3), null),
            followUp(4, daysAgo(3), daysAgo(1)));

    assertThat(reminders())
        .containsExactly(
            new Reminder(Kind.FOLLOW_UP, 3, daysAgo(3)), new Reminder(Kind.FOLLOW_UP, 1, TODAY));
  }

  @Test
  void nameHelpThatWasPromisedAndThanksThatArePending() {
    help =
        List.of(
            help(1, Direction.GIVEN, HelpState.PROMISED, daysAgo(2), false),
            help(2, Direction.GIVEN, HelpState.DONE, daysAgo(2), false),
            help(3, Direction.GIVEN, HelpState.ASKED, daysAgo(2), false),
            help(4, Direction.RECEIVED, HelpState.DONE, daysAgo(5), false),
            help(5, Direction.RECEIVED, HelpState.DONE, daysAgo(5), true),
            help(6, Direction.RECEIVED, HelpState.DECLINED, daysAgo(5), false),
            help(7, Direction.GIVEN, HelpState.PROMISED, TODAY.plusDays(1), false));

    assertThat(reminders())
        .containsExactly(
            new Reminder(Kind.HELP_PROMISED, 1, daysAgo(2)),
            new Reminder(Kind.THANKS_PENDING, 4, daysAgo(5)));
  }

  @Test
  void askAfterAnIntroductionFromTheTenthDayOn() {
    introductions =
        List.of(
            introduction(1, daysAgo(10), ""),
            introduction(2, daysAgo(9), ""),
            introduction(3, daysAgo(30), "They founded a choir"),
            introduction(4, null, ""));

    assertThat(reminders()).containsExactly(new Reminder(Kind.INTRODUCTION, 1, TODAY));
  }

  @Test
  void comeByKindInTheOrderOfTheRule() {
    few = List.of(Given.quiet(1, "Ana", 10, 11));
    followUps = List.of(followUp(2, daysAgo(90), null));
    help = List.of(help(3, Direction.RECEIVED, HelpState.DONE, daysAgo(99), false));

    assertThat(reminders())
        .extracting(Reminder::kind)
        .containsExactly(Kind.QUIET, Kind.FOLLOW_UP, Kind.THANKS_PENDING);
  }

  private List<Reminder> reminders() {
    return Reminders.of(new Reminders.Facts(few, dates, followUps, help, introductions), TODAY);
  }

  private static FollowUp followUp(long id, LocalDate due, @Nullable LocalDate doneOn) {
    return new FollowUp(new FollowUpId(id), List.of(new PersonId(9)), due, "", doneOn, null);
  }

  private static Help help(
      long id, Direction direction, HelpState state, LocalDate on, boolean thanked) {
    return new Help(
        new HelpId(id),
        direction,
        HelpKind.ADVICE,
        HelpSize.SMALL,
        state,
        List.of(new PersonId(9)),
        new HelpDetails(on, "", List.of(), null, thanked, "", null));
  }

  private static Introduction introduction(
      long id, @Nullable LocalDate introducedOn, String outcome) {
    return new Introduction(
        new IntroductionId(id),
        new PersonId(8),
        new PersonId(9),
        daysAgo(60),
        introducedOn,
        outcome);
  }
}
