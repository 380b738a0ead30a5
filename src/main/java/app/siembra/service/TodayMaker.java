package app.siembra.service;

import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Marks;
import app.siembra.rules.QuietDay;
import app.siembra.rules.TodaysFew;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Puts together what the first screen says.
final class TodayMaker {
  /// Of whom nothing was marked for so long, no mark counts today (rule 4).
  private static final int MONTHS_OF_MARKS = 2;

  /// How old an introduction is when its outcome is asked for (rule 9).
  static final int DAYS_TO_OUTCOME = 10;

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
          return new Today(
              new Today.Few(
                  new QuietRows(stores, today).of(few(stores, quiet, settings)), quiet.size()),
              dates(stores, settings.dateLeadDays()),
              open(stores, stores.help().open()),
              stores.help().headline(newYear, today),
              WeekCount.of(stores, book.roster().crowd(), today),
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
    int passedOver =
        (int) marks.values().stream().filter(of -> TodaysFew.isPassedOver(of, today)).count();
    List<PersonLine> kept =
        marks.entrySet().stream()
            .filter(entry -> TodaysFew.mayKeepPlace(entry.getValue(), today))
            .flatMap(entry -> book.roster().find(entry.getKey()).stream())
            .toList();
    return TodaysFew.pick(quiet.foremost(places + passedOver, kept), marks, places, today);
  }

  private Map<PersonId, Marks> marks(Stores stores) {
    LocalDate from = today.minusMonths(MONTHS_OF_MARKS);
    Map<PersonId, Marks> recent = MarksOfOne.gathered(stores.marks().since(from));
    List<PersonId> without =
        recent.entrySet().stream()
            .filter(entry -> entry.getValue().isWithoutAct())
            .map(Map.Entry::getKey)
            .toList();
    if (!without.isEmpty()) {
      recent.putAll(MarksOfOne.gathered(stores.marks().of(without)));
    }
    return recent;
  }

  private List<ComingRow> dates(Stores stores, int ahead) {
    return new DatesToGreet(stores, today)
        .between(today, today.plusDays(ahead), ahead).stream()
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
