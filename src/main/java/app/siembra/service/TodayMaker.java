package app.siembra.service;

import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.ComingDate;
import app.siembra.rules.ComingDates;
import app.siembra.rules.Headline;
import app.siembra.rules.Listed;
import app.siembra.rules.Marks;
import app.siembra.rules.TodaysFew;
import app.siembra.store.Mark;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what the first screen says.
final class TodayMaker {
  /// Marks older than this say nothing any more (rule 4).
  private static final int MONTHS_OF_MARKS = 2;

  /// How old an introduction is when its outcome is asked for (rule 9).
  static final int DAYS_TO_OUTCOME = 10;

  private static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(2, 28);
  private static final MonthDay LEAP = MonthDay.of(2, 29);

  private final Book book;
  private final LocalDate today;

  TodayMaker(Book book, LocalDate today) {
    this.book = book;
    this.today = today;
  }

  List<QuietRow> quiet(boolean all) {
    QuietDay quiet = book.roster().quiet(today);
    return book.read(
        stores ->
            new QuietRows(stores, today)
                .of(all ? quiet.all() : few(stores, quiet, Settings.values(stores))));
  }

  Today today() {
    QuietDay quiet = book.roster().quiet(today);
    return book.read(
        stores -> {
          Settings.Values settings = Settings.values(stores);
          LocalDate newYear = today.withDayOfYear(1);
          List<Help> help = stores.help().sinceOrOpen(newYear);
          return new Today(
              new Today.Few(
                  new QuietRows(stores, today).of(few(stores, quiet, settings)), quiet.size()),
              dates(stores, settings.dateLeadDays()),
              open(stores, help),
              Headline.of(help, newYear, today),
              WeekCount.of(stores, book.roster().all(), today),
              new Today.Counts(book.roster().all().size(), quiet.unsorted()));
        });
  }

  /// Today's few.
  List<Listed> few(Stores stores) {
    return few(stores, book.roster().quiet(today), Settings.values(stores));
  }

  /// Picked from the foremost instead of from all: of those who are passed over each has a mark.
  private List<Listed> few(Stores stores, QuietDay quiet, Settings.Values settings) {
    int places = settings.fewPerDay();
    Map<PersonId, Marks> marks = marks(stores);
    List<PersonLine> marked =
        marks.keySet().stream().flatMap(person -> book.roster().find(person).stream()).toList();
    List<Listed> foremost = quiet.foremost(places + marks.size(), marked);
    return TodaysFew.pick(foremost, marks, places, today);
  }

  private Map<PersonId, Marks> marks(Stores stores) {
    Map<PersonId, MarksOfOne> gathered = new HashMap<>();
    for (Mark mark : stores.marks().since(today.minusMonths(MONTHS_OF_MARKS))) {
      gathered.computeIfAbsent(mark.person(), _ -> new MarksOfOne()).add(mark);
    }
    Map<PersonId, Marks> marks = new HashMap<>();
    gathered.forEach((person, ofOne) -> marks.put(person, ofOne.marks()));
    return marks;
  }

  private List<ComingRow> dates(Stores stores, int ahead) {
    // So long ago somebody can have been greeted for what is still to come.
    LocalDate from = today.minusDays(ahead);
    // 29 February falls on the 28th in common years: whoever looks at the 28th looks at both.
    Set<MonthDay> days =
        Stream.iterate(from, day -> day.plusDays(1))
            .limit(2L * ahead + 1)
            .map(MonthDay::from)
            .flatMap(day -> day.equals(LAST_OF_FEBRUARY) ? Stream.of(day, LEAP) : Stream.of(day))
            .collect(Collectors.toSet());
    List<ComingDate> dates =
        ComingDates.upcoming(stores.people().dates(days), from, 2 * ahead, false);
    return ComingDates.toGreet(dates, stores.interactions().greetings(from, today)).stream()
        .filter(coming -> !coming.on().isBefore(today))
        .map(coming -> new ComingRow(coming, book.named(coming.person())))
        .toList();
  }

  private Today.Open open(Stores stores, List<Help> help) {
    return new Today.Open(
        stores.followUps().open().stream()
            .filter(followUp -> !followUp.due().isAfter(today))
            .map(followUp -> new Promise(followUp, book.named(followUp.people())))
            .toList(),
        rows(help, entry -> entry.state() == HelpState.PROMISED),
        rows(help, Pages::waitsForThanks),
        stores.introductions().all().stream()
            .filter(this::isToAskAbout)
            .map(made -> new Presented(made, book.named(made.first()), book.named(made.second())))
            .toList());
  }

  private boolean isToAskAbout(Introduction made) {
    LocalDate on = made.introducedOn();
    return on != null && made.isUntold() && !on.plusDays(DAYS_TO_OUTCOME).isAfter(today);
  }

  private List<HelpEntry> rows(List<Help> help, Predicate<Help> which) {
    return help.stream()
        .filter(entry -> !entry.details().on().isAfter(today))
        .filter(which)
        .map(entry -> new HelpEntry(entry, book.named(entry.people())))
        .toList();
  }
}
