package app.siembra.service;

import app.siembra.exchange.calendar.DatesWriter;
import app.siembra.exchange.calendar.ToDo;
import app.siembra.exchange.calendar.Yearly;
import app.siembra.model.Fold;
import app.siembra.model.FollowUp;
import app.siembra.model.Introduction;
import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.model.Repeat;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDate;
import app.siembra.rules.ComingDates;
import app.siembra.rules.ComingDates.Dated;
import app.siembra.store.ChangeSet;
import app.siembra.store.Stores;
import app.siembra.text.Days;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dates of everybody, and what the user said they would do, on their way into a calendar. Each
/// date is there from the next time it comes round; the deceased are left out (rule 11).
final class DatesOut {
  private static final MonthDay LEAP = MonthDay.of(2, 29);
  private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);
  private static final int DAYS_OF_LEAP_YEAR = 366;

  private final Book book;
  private final ExportTerms terms;
  private final LocalDate today;
  private final Texts texts;

  DatesOut(Book book, ExportTerms terms, LocalDate today) {
    this.book = book;
    this.terms = terms;
    this.today = today;
    this.texts = Texts.in(terms.language());
  }

  /// @param out is closed
  long write(Stores stores, OutputStream out) throws IOException {
    List<Yearly> dates = dates(stores);
    List<ToDo> toDos =
        Stream.concat(followUps(stores), introductions(stores))
            .sorted(Comparator.comparing(ToDo::due))
            .toList();
    new DatesWriter(stamp(stores)).write(texts.get("window.title"), dates, toDos, out);
    return (long) dates.size() + toDos.size();
  }

  /// When anything was changed last: the same facts are the same file.
  private static Instant stamp(Stores stores) {
    return stores.history().newest(1, Long.MAX_VALUE).stream()
        .findFirst()
        .map(ChangeSet::at)
        .orElse(Instant.EPOCH);
  }

  private List<Yearly> dates(Stores stores) {
    List<MonthDay> days =
        Stream.iterate(LEAP_YEAR, day -> day.plusDays(1))
            .limit(DAYS_OF_LEAP_YEAR)
            .map(MonthDay::from)
            .toList();
    List<Dated> all =
        stores.people().dates(days).stream()
            .filter(dated -> !dated.deceased() && terms.holds(dated.person()))
            .toList();
    Map<Dated, String> uids = uids(all);
    int ahead = Settings.values(stores).dateLeadDays();
    List<Yearly> dates = new ArrayList<>();
    all.forEach(
        dated ->
            ComingDates.upcoming(List.of(dated), today, DAYS_OF_LEAP_YEAR, false).stream()
                .map(coming -> yearly(uids.get(dated), coming, ahead))
                .forEach(dates::add));
    dates.sort(Comparator.comparing(Yearly::next).thenComparing(Yearly::uid));
    return dates;
  }

  private Yearly yearly(@Nullable String uid, ComingDate coming, int ahead) {
    return new Yearly(
        String.valueOf(uid),
        coming.on(),
        isLeap(coming.date()),
        summary(coming),
        first(coming.date()),
        ahead);
  }

  private static boolean isLeap(SpecialDate date) {
    PartialDate day = date.date();
    return day != null && day.toMonthDay().filter(LEAP::equals).isPresent();
  }

  private String summary(ComingDate coming) {
    String what =
        texts.get(
            "calendar." + Keys.of(coming.date().kind()),
            book.named(coming.person()).name(),
            new Words(texts).date(coming.date()));
    Integer years = coming.years();
    return years == null ? what : texts.get("calendar.years", what, Integer.toString(years));
  }

  /// The year says how often it will have come round in later years.
  private String first(SpecialDate date) {
    PartialDate day = date.date();
    return day == null || day.year() == null
        ? ""
        : texts.get("calendar.first", new Days(texts, today).partial(day));
  }

  /// A date keeps its name where its day is corrected. Those of one kind and label are told apart
  /// by their order.
  private static Map<Dated, String> uids(List<Dated> all) {
    Map<String, Integer> taken = new HashMap<>();
    Map<Dated, String> uids = new HashMap<>();
    for (Dated dated : all) {
      String label = Fold.of(dated.date().label()).replace(' ', '-');
      String name =
          Keys.of(dated.date().kind())
              + "-"
              + dated.person().value()
              + (label.isEmpty() ? "" : "-" + label);
      uids.put(dated, uid(numbered(name, taken)));
    }
    return uids;
  }

  private static String numbered(String name, Map<String, Integer> taken) {
    int which = taken.merge(name, 1, Integer::sum);
    return which == 1 ? name : name + "-" + which;
  }

  private Stream<ToDo> followUps(Stores stores) {
    Map<String, Integer> taken = new HashMap<>();
    return stores.followUps().open().stream()
        .filter(
            followUp -> terms.only() == null || followUp.people().stream().anyMatch(terms::holds))
        .map(
            followUp ->
                new ToDo(
                    uid(numbered(name(followUp), taken)),
                    followUp.due(),
                    words(followUp),
                    byItself(followUp)));
  }

  /// What is done again is a new one each time, and one to a calendar.
  private static String name(FollowUp followUp) {
    return followUp.repeat() == null
        ? "follow-up-" + followUp.id().value()
        : "again-" + DraftKeys.digest(followUp.people() + followUp.text());
  }

  /// How it comes again whatever happens: not where that depends on when it is done, and not where
  /// the user put this one on a day that is none of its own.
  private static @Nullable Repeat byItself(FollowUp followUp) {
    Repeat repeat = followUp.repeat();
    return repeat != null && repeat.fallsOn(followUp.due()) ? repeat : null;
  }

  private String words(FollowUp followUp) {
    List<String> names = book.named(followUp.people()).stream().map(Named::name).toList();
    if (followUp.text().isEmpty()) {
      return texts.get("today.follow-up.talk", texts.list(names));
    }
    return names.isEmpty()
        ? followUp.text()
        : texts.get("calendar.follow-up", texts.list(names), followUp.text());
  }

  private Stream<ToDo> introductions(Stores stores) {
    return stores.introductions().all().stream()
        .filter(Introduction::isUntold)
        .filter(made -> terms.holds(made.first()) || terms.holds(made.second()))
        .flatMap(made -> asked(made).stream());
  }

  private List<ToDo> asked(Introduction made) {
    LocalDate on = made.introducedOn();
    return on == null
        ? List.of()
        : List.of(
            new ToDo(
                uid("introduction-" + made.id().value()),
                on.plusDays(TodayMaker.DAYS_TO_OUTCOME),
                texts.get(
                    "today.introduced",
                    book.named(made.first()).name(),
                    book.named(made.second()).name())));
  }

  private static String uid(String name) {
    return name + "@siembra";
  }
}
