package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Reminder;
import app.siembra.model.SpecialDate;
import app.siembra.rules.NoticeHours;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.ReminderMark;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the user is told what waits, by a clock that the test turns.
class SchedulerTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path folder;
  private final List<Digest> told = new ArrayList<>();
  private Database database;
  private Services services;
  private Scheduler scheduler;
  private Moment now = at(MADRID, "2026-11-23T10:00");

  @BeforeEach
  void open() {
    database = Databases.at(folder);
    services = new Services(database, "ES");
    scheduler = services.scheduler(() -> now);
  }

  @AfterEach
  void close() {
    scheduler.close();
    services.close();
  }

  private void startAnew() {
    close();
    open();
  }

  private static Moment at(ZoneId zone, String local) {
    return moment(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
  }

  private static Moment moment(Instant instant, ZoneId zone) {
    return new Moment(instant, zone, LocalDate.ofInstant(instant, zone));
  }

  private Optional<Digest> look() {
    Optional<Digest> digest = scheduler.look();
    digest.ifPresent(told::add);
    return digest;
  }

  private Optional<Digest> lookAt(String local) {
    now = at(now.zone(), local);
    return look();
  }

  /// The computer is awake until then.
  private void pass(String until) {
    Instant end = at(now.zone(), until).now();
    while (now.now().isBefore(end)) {
      now = moment(now.now().plus(MINUTE), now.zone());
      look();
    }
  }

  private PersonId followUp(String name, String due) {
    return services
        .people()
        .add(PersonName.of(name, "Ruiz"), person -> person, LocalDate.parse(due), "call", now);
  }

  private PersonId born(String name, int month, int day) {
    var birthday = SpecialDate.birthday(new PartialDate(null, month, day));
    return services
        .people()
        .add(
            PersonName.of(name, "Ruiz"),
            person -> person.withCard(person.card().withDates(List.of(birthday))),
            now);
  }

  private static List<String> names(Optional<Digest> digest) {
    return digest.stream()
        .flatMap(each -> each.due().stream())
        .map(due -> due.people().getFirst().name())
        .toList();
  }

  @Test
  void whatWaitsIsToldAtTheStartAndNotAgainAfterARestart() {
    PersonId ana = followUp("Ana", "2026-11-23");
    var undoable = services.undo().undoable();

    Digest first = look().orElseThrow();
    assertThat(first.due())
        .extracting(due -> due.reminder().kind())
        .containsExactly(Reminder.Kind.FOLLOW_UP);
    assertThat(first.person()).contains(ana);

    assertThat(look()).isEmpty();
    assertThat(services.undo().undoable()).isEqualTo(undoable);
    startAnew();
    assertThat(look()).isEmpty();
  }

  @Test
  void ofSeveralThereIsOneNoticeWhichIsAboutNobodyAlone() {
    followUp("Ana", "2026-11-23");
    followUp("Luis", "2026-11-20");
    born("Jon", 11, 25);

    Digest digest = look().orElseThrow();

    assertThat(digest.due()).hasSize(3);
    assertThat(digest.person()).isEmpty();
  }

  @Test
  void theNoticeOfTheDayComesAtItsMoment() {
    followUp("Ana", "2026-11-24");
    pass("2026-11-24T08:59");
    assertThat(told).isEmpty();

    pass("2026-11-24T09:00");
    assertThat(told).hasSize(1);
    pass("2026-11-25T23:00");
    assertThat(told).hasSize(1);
  }

  @Test
  void whoStartsBeforeTheMomentOrInTheQuietHoursIsLeftInPeace() {
    followUp("Ana", "2026-11-23");

    assertThat(lookAt("2026-11-24T06:00")).isEmpty();
    assertThat(lookAt("2026-11-24T22:30")).isEmpty();
    assertThat(names(lookAt("2026-11-25T09:00"))).containsExactly("Ana Ruiz");
  }

  @Test
  void otherHoursHoldAtOnce() {
    followUp("Ana", "2026-11-23");
    now = at(MADRID, "2026-11-23T07:00");
    assertThat(look()).isEmpty();

    var early = new NoticeHours(LocalTime.of(6, 30), LocalTime.MIDNIGHT, LocalTime.of(6, 0));
    services.settings().noticeHours(early, now);

    assertThat(look()).isPresent();
  }

  @Test
  void whatAChangeBringsIsToldOnceWhenWritingHasComeToRest() {
    look();
    followUp("Ana", "2026-11-23");
    pass("2026-11-23T10:08");
    followUp("Luis", "2026-11-23");
    pass("2026-11-23T10:17");
    assertThat(told).isEmpty();

    pass("2026-11-23T10:18");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().due()).hasSize(2);
  }

  @Test
  void whatWasDoneBeforeItsNoticeIsNotToldAtAll() {
    PersonId ana = followUp("Ana", "2026-11-24");
    pass("2026-11-24T08:00");
    services.reminding().done(services.followUps().open().getFirst().followUp().id().value(), now);
    pass("2026-11-25T20:00");

    assertThat(told).isEmpty();
    assertThat(services.people().page(ana, now)).isNotNull();
  }

  @Test
  void threeDaysAsleepComeAsOneNotice() {
    look();
    followUp("Ana", "2026-11-24");
    followUp("Luis", "2026-11-25");
    born("Jon", 11, 27);
    now = at(MADRID, "2026-11-26T12:34");

    assertThat(names(look())).containsExactly("Jon Ruiz", "Ana Ruiz", "Luis Ruiz");
    assertThat(look()).isEmpty();
  }

  @Test
  void aDateThatPassedWhileTheComputerSleptComesWithTheOthersOnce() {
    services.settings().dateLeadDays(0, now);
    born("Jon", 11, 25);
    followUp("Ana", "2026-11-24");
    look();
    now = at(MADRID, "2026-11-27T12:34");

    Optional<Digest> digest = look();

    assertThat(names(digest)).containsExactly("Ana Ruiz", "Jon Ruiz");
    assertThat(digest.orElseThrow().due()).extracting(Due::missed).containsExactly(false, true);
    assertThat(look()).isEmpty();
    startAnew();
    assertThat(look()).isEmpty();
  }

  @Test
  void aDateThatPassedWhileSiembraWasClosedComesAtTheStart() {
    services.settings().dateLeadDays(1, now);
    born("Jon", 11, 26);
    born("Eva", 11, 23);
    assertThat(names(look())).containsExactly("Eva Ruiz");
    now = at(MADRID, "2026-11-28T12:34");
    startAnew();

    assertThat(names(look())).containsExactly("Jon Ruiz");
  }

  @Test
  void whatHappenedBeforeTheFirstLookOrVeryLongAgoWasNotMissed() {
    services.settings().dateLeadDays(0, now);
    born("Jon", 11, 22);
    born("Eva", 11, 28);
    assertThat(look()).isEmpty();

    assertThat(lookAt("2027-02-01T12:00")).isEmpty();
  }

  @Test
  void whatIsPutOffAndPassesMeanwhileIsToldThen() {
    services.settings().dateLeadDays(0, now);
    born("Jon", 11, 23);
    scheduler.later(look().orElseThrow(), LocalDate.parse("2026-11-24"));

    assertThat(names(lookAt("2026-11-24T10:00"))).containsExactly("Jon Ruiz");
    assertThat(lookAt("2026-11-25T10:00")).isEmpty();
  }

  @Test
  void whatWasDismissedStaysDismissedWhenTheNoticeIsPutOff() {
    followUp("Ana", "2026-11-23");
    followUp("Luis", "2026-11-23");
    Digest digest = look().orElseThrow();
    Reminder ana = digest.due().getFirst().reminder();
    database.mark(
        stores -> {
          stores.marks().put(new ReminderMark(ana, true, null, true));
          return ana;
        });

    scheduler.later(digest, LocalDate.parse("2026-11-24"));

    assertThat(names(lookAt("2026-11-24T10:00"))).containsExactly("Luis Ruiz");
  }

  @Test
  void changesOfSeveralThreadsAreAllCounted() throws InterruptedException {
    look();
    followUp("Ana", "2026-11-23");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "P" + i;
      threads.add(Thread.ofVirtual().start(() -> followUp(name, "2026-11-23")));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    now = at(MADRID, "2026-11-23T10:20");

    assertThat(look().orElseThrow().due()).hasSize(5);
    assertThat(look()).isEmpty();
  }

  @Test
  void aClockThatIsPutBackTellsNothingAgainAndLosesNothing() {
    followUp("Ana", "2026-11-23");
    look();
    followUp("Luis", "2026-11-23");
    assertThat(names(lookAt("2026-11-22T10:00"))).isEmpty();
    assertThat(names(lookAt("2026-11-23T10:00"))).containsExactly("Luis Ruiz");
    assertThat(lookAt("2027-11-23T10:00")).isEmpty();
    assertThat(lookAt("2026-11-24T10:00")).isEmpty();
    assertThat(told).hasSize(2);
  }

  @Test
  void overTheDateLineADayComesTwiceOrNotAtAllAndEachReminderOnce() {
    followUp("Ana", "2026-11-24");
    now = at(ZoneId.of("Pacific/Apia"), "2026-11-24T10:00");
    assertThat(names(look())).containsExactly("Ana Ruiz");

    followUp("Luis", "2026-11-24");
    now = moment(now.now(), ZoneId.of("Pacific/Pago_Pago"));
    assertThat(now.today()).isEqualTo("2026-11-23");
    assertThat(look()).isEmpty();
    assertThat(names(lookAt("2026-11-24T10:00"))).containsExactly("Luis Ruiz");
    now = moment(now.now(), ZoneId.of("Pacific/Apia"));
    assertThat(look()).isEmpty();
  }

  @Test
  void aMomentThatTheClockLeavesOutOrHasTwiceIsOneMoment() {
    var night = new NoticeHours(LocalTime.of(2, 30), LocalTime.NOON, LocalTime.NOON);
    services.settings().noticeHours(night, now);
    followUp("Ana", "2027-03-28");
    followUp("Luis", "2027-10-31");
    now = at(MADRID, "2027-03-27T23:00");
    pass("2027-03-28T12:00");
    assertThat(told).hasSize(1);

    now = at(MADRID, "2027-10-30T23:00");
    pass("2027-10-31T12:00");
    assertThat(told).hasSize(2);
  }

  @Test
  void whoWasBornOn29FebruaryComesOnceAYear() {
    born("Ana", 2, 29);
    now = at(MADRID, "2027-01-01T10:00");
    List<LocalDate> due = new ArrayList<>();
    while (now.today().getYear() < 2029) {
      look().ifPresent(digest -> digest.due().forEach(each -> due.add(each.reminder().due())));
      now = moment(now.now().plus(Duration.ofHours(5)), MADRID);
    }

    assertThat(due).containsExactly(LocalDate.parse("2027-02-28"), LocalDate.parse("2028-02-29"));
  }

  @Test
  void whatIsPutOffComesAgainOnThatDayOnceAlsoAfterARestart() {
    followUp("Ana", "2026-11-23");
    Digest digest = look().orElseThrow();

    scheduler.later(digest, LocalDate.parse("2026-11-25"));
    startAnew();
    assertThat(lookAt("2026-11-24T10:00")).isEmpty();
    startAnew();
    assertThat(names(lookAt("2026-11-25T10:00"))).containsExactly("Ana Ruiz");
    assertThat(lookAt("2026-11-26T10:00")).isEmpty();
  }

  @Test
  void somebodyQuietIsToldOfOnceAndAgainOnlyWhenTheTimeTheyWerePutOffIsOver() {
    PersonId ana = services.people().add("Ana Ruiz", now);
    services.facts().set("Ana Ruiz", "circle", "family", now);
    now = at(MADRID, "2027-03-01T10:00");
    assertThat(names(look())).containsExactly("Ana Ruiz");

    services.reminding().snooze(List.of(ana), LocalDate.parse("2027-03-08"), now);
    pass("2027-03-07T21:00");
    assertThat(told).hasSize(1);
    pass("2027-03-08T09:00");
    assertThat(told).hasSize(2);
    pass("2027-03-20T21:00");
    assertThat(told).hasSize(2);
  }

  @Test
  void namesAreGivenAwayOnlyWhereThatIsSet() {
    followUp("Ana", "2026-11-23");
    assertThat(look().orElseThrow().names()).isFalse();

    services.settings().noticeNames(true, now);
    followUp("Luis", "2026-11-24");
    assertThat(lookAt("2026-11-24T10:00").orElseThrow().names()).isTrue();
  }
}
