package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.reliability.FailingDisk;
import app.siembra.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups that make themselves, and the second folder.
class SafekeepingTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  @TempDir Path folder;
  private Services services;
  private Safekeeping safekeeping;
  private PersonId ana;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
    safekeeping = services.safekeeping();
    ana = services.people().add("Ana", NOW);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void nothingIsBackedUpTwice() {
    assertThat(safekeeping.backUpIfChanged(NOW)).isPresent();
    assertThat(safekeeping.backUpIfChanged(hours(1))).isEmpty();
    services.people().add("Luis", hours(2));
    assertThat(safekeeping.backUpIfChanged(hours(3)))
        .hasValueSatisfying(copy -> assertThat(copy.people()).isEqualTo(2));
    assertThat(safekeeping.copies()).extracting(SafeCopy::people).containsExactly(2L, 1L);
  }

  /// A backup reads and checks everything: what nobody touches for weeks may be damaged all the
  /// same.
  @Test
  void onceAWeekEverythingIsCheckedEvenIfNothingChanged() {
    assertThat(safekeeping.backUpIfDue(NOW)).isPresent();
    assertThat(safekeeping.backUpIfDue(hours(7 * 24))).isEmpty();
    assertThat(safekeeping.backUpIfDue(hours(7 * 24 + 1))).isPresent();
    assertThat(safekeeping.backUpIfDue(hours(7 * 24 + 2))).isEmpty();
  }

  @Test
  void anEmptyNetworkNeedsNone(@TempDir Path fresh) {
    try (Services empty = new Services(Databases.at(fresh), "ES")) {
      assertThat(empty.safekeeping().backUpIfChanged(NOW)).isEmpty();
      assertThat(empty.safekeeping().safety().current()).isTrue();
    }
  }

  @Test
  void whatChangesMuchAtOnceIsPrecededByOne() throws IOException {
    Path cards = folder.resolve("cards.vcf");
    Files.writeString(cards, "BEGIN:VCARD\nVERSION:4.0\nFN:Luis\nEND:VCARD\n");

    services.importing().run(List.of(cards), true, Watcher.NONE, NOW);
    assertThat(safekeeping.copies()).isEmpty();
    services.importing().run(List.of(cards), false, Watcher.NONE, NOW);
    assertThat(safekeeping.copies()).extracting(SafeCopy::people).containsExactly(1L);

    PersonId jon = services.people().add("Jon", hours(1));
    services.people().remove(List.of(jon), hours(1));
    assertThat(safekeeping.copies()).hasSize(1);
    services.people().remove(List.of(ana, services.people().all().getFirst().id()), hours(2));
    assertThat(safekeeping.copies()).extracting(SafeCopy::people).containsExactly(2L, 1L);
  }

  @Test
  void mergingManyMakesOneForAll() {
    for (int minute = 0; minute < 3; minute++) {
      Moment moment = later(Duration.ofMinutes(minute));
      PersonId other = services.people().add("Ana " + minute, moment);
      services.duplicates().merge(ana, other, moment);
    }
    assertThat(safekeeping.copies()).hasSize(1);
    services.duplicates().merge(ana, services.people().add("Anna", hours(1)), hours(1));
    assertThat(safekeeping.copies()).hasSize(2);
  }

  @Test
  void aSecondFolderGetsThemToo(@TempDir Path stick) throws IOException {
    safekeeping.backUp(NOW);
    safekeeping.elsewhere(stick, NOW);
    services.people().add("Luis", hours(1));
    safekeeping.backUp(hours(1));

    assertThat(databases(stick)).isEqualTo(databases(folder.resolve("backups"))).hasSize(2);
    for (Path copy : databases(stick).stream().map(stick::resolve).toList()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
    }
    assertThat(safekeeping.safety().trouble()).isEmpty();
    assertThat(safekeeping.safety().elsewhere()).isEqualTo(stick);
    safekeeping.elsewhere(null, hours(2));
    assertThat(safekeeping.elsewhere()).isNull();
  }

  @Test
  void aSecondFolderThatIsGoneStopsNothingAndIsRemembered(@TempDir Path disk) throws IOException {
    Path stick = Files.createDirectory(disk.resolve("stick"));
    safekeeping.elsewhere(stick, NOW);
    Files.delete(stick);

    assertThat(safekeeping.backUp(hours(1)).people()).isEqualTo(1);
    assertThat(safekeeping.safety().trouble()).contains(Safety.Trouble.UNCOPIED);
    assertThat(stick).doesNotExist();

    Files.createDirectory(stick);
    safekeeping.backUp(hours(2));
    assertThat(safekeeping.safety().trouble()).isEmpty();
  }

  @Test
  void aFolderThatWillNotDoIsRefused(@TempDir Path other) {
    Databases.at(other).close();
    assertThatThrownBy(() -> safekeeping.elsewhere(folder.resolve("nothing"), NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessage("backup.folder");
    assertThatThrownBy(() -> safekeeping.elsewhere(folder, NOW)).hasMessage("backup.folder.inside");
    assertThatThrownBy(() -> safekeeping.elsewhere(other, NOW)).hasMessage("backup.folder.network");
  }

  @Test
  void isOldThreeDaysAfterTheNewestButOnlyWhereSomethingChanged() {
    safekeeping.backUp(NOW);
    assertThat(safekeeping.safety().isOld(hours(24 * 9).now())).isFalse();
    services.people().add("Luis", hours(1));
    assertThat(safekeeping.safety().isOld(hours(71).now())).isFalse();
    assertThat(safekeeping.safety().isOld(hours(73).now())).isTrue();
    safekeeping.backUp(hours(74));
    assertThat(safekeeping.safety().isOld(hours(75).now())).isFalse();
  }

  @Test
  void oneThatCannotBeMadeIsRememberedAndStopsNoImport() throws IOException {
    Path backups = folder.resolve("backups");
    try (Stream<Path> inside = Files.list(backups)) {
      assertThat(inside).isEmpty();
    }
    Files.delete(backups);
    Files.writeString(backups, "in the way");

    assertThatThrownBy(() -> safekeeping.backUp(NOW)).hasMessage("backup.failed");
    assertThat(safekeeping.backUpIfDue(NOW)).isEmpty();
    services.duplicates().merge(ana, services.people().add("Anna", NOW), NOW);
    PersonId luis = services.people().add("Luis", NOW);
    services.people().remove(List.of(luis, services.people().add("Jon", NOW)), NOW);
    assertThat(services.people().all()).hasSize(1);

    Files.delete(backups);
    Files.createDirectory(backups);
    assertThat(safekeeping.safety().trouble()).contains(Safety.Trouble.UNMADE);
  }

  /// Then not even that it failed can be remembered.
  @Test
  void onAFullDiskItIsSaidInWords(@TempDir Path fresh) {
    var disk = new FailingDisk();
    try (Services full = new Services(Databases.at(fresh, disk), "ES")) {
      full.people().add("Ana", NOW);
      int[] told = {0};
      var _ = full.safekeeping().subscribe(() -> told[0]++);
      disk.failAt(0, 100_000, FailingDisk.Way.FULL);

      assertThatThrownBy(() -> full.safekeeping().backUp(NOW)).hasMessage("backup.failed");
      assertThat(told[0]).isEqualTo(1);
      assertThat(full.safekeeping().backUpIfDue(NOW)).isEmpty();
      full.safekeeping().before(NOW);

      assertThat(disk.fails()).isTrue();
      disk.mend();
      assertThat(full.safekeeping().backUp(NOW).people()).isEqualTo(1);
    }
  }

  @Test
  void whoeverWantsToKnowIsTold() {
    int[] told = {0};
    var subscription = safekeeping.subscribe(() -> told[0]++);
    safekeeping.backUp(NOW);
    subscription.unsubscribe();
    safekeeping.backUp(hours(1));
    assertThat(told[0]).isEqualTo(1);
  }

  private static Moment hours(int hours) {
    return later(Duration.ofHours(hours));
  }

  private static Moment later(Duration time) {
    return new Moment(NOW.now().plus(time), NOW.zone(), NOW.today());
  }

  private static List<String> databases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".mv.db"))
          .sorted()
          .toList();
    }
  }
}
