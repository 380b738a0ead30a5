package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.reliability.FailingDisk;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Databases;
import app.siembra.store.StoreException;
import app.siembra.store.Tampering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  @TempDir Path folder;

  /// What is left is backed up first, which may be one more than are kept of an hour.
  @Test
  void theBackupThatItGoesBackToIsNotGivenUpForAnother() {
    Services services = open();
    SafeCopy first = null;
    for (int minute = 0; minute < 30; minute += 10) {
      services.people().add("Ana " + minute, minutes(minute));
      SafeCopy made = services.safekeeping().backUp(minutes(minute));
      first = first == null ? made : first;
    }
    services.people().add("Luis", minutes(25));

    Rescue rescue = services.rescue();
    rescue.leave(services, minutes(30));
    rescue.goBackTo(first, minutes(30));

    assertThat(people()).containsExactly("Ana 0");
    assertThat(rescue.copies()).extracting(SafeCopy::people).containsExactly(1L, 4L, 3L, 2L, 1L);
  }

  /// What was not read yet when the disk began to fail.
  @Test
  void aDiskThatCannotBeReadIsNoDamage() {
    var disk = new FailingDisk();
    try (Services services = new Services(Databases.at(folder, disk), "ES")) {
      var _ = services.sample().add(new SampleSize(300, 3000, 3), NOW);
    }
    try (Services services = new Services(Databases.at(folder, disk), "ES")) {
      disk.failReading();

      assertThatThrownBy(() -> services.rescue().examine(services))
          .isInstanceOf(StoreException.class);

      disk.mend();
      assertThat(services.rescue().examine(services)).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoNetworkIsToldFromWhatKeepsItFromBeingTakenIn(@TempDir Path elsewhere)
      throws IOException {
    Path foreign = Files.writeString(elsewhere.resolve("letter.mv.db"), "Dear Ana");
    Path copy = elsewhere.resolve("copy.mv.db");
    try (Services services = open()) {
      services.people().add("Ana", NOW);
      Files.copy(services.safekeeping().backUp(NOW).file(), copy);

      assertThatThrownBy(() -> services.rescue().adopt(copy))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refused -> assertThat(refused.problem().key()).isEqualTo("rescue.failed"));
    }
    Rescue rescue = Rescue.in(folder);

    assertThatThrownBy(() -> rescue.adopt(foreign)).hasMessage("rescue.foreign");
    assertThatThrownBy(() -> rescue.adopt(elsewhere.resolve("gone.mv.db")))
        .hasMessage("rescue.failed");
    assertThat(rescue.adopt(copy).people()).isEqualTo(1);
  }

  /// The row of one person was turned round past everything that looks after it.
  @Test
  void itSaysWhomTheDamageConcerns() {
    PersonId ana;
    try (Services services = open()) {
      ana = services.people().add("Ana López", NOW);
      services.people().add("Luis Peña", NOW);
    }
    Tampering.to(folder, "update person set notes = 'turned' where id = " + ana.value());

    try (Services services = open()) {
      assertThat(services.rescue().examine(services).orElseThrow().concerned())
          .extracting(Named::name)
          .containsExactly("Ana López");
    }
  }

  private Services open() {
    return new Services(Databases.at(folder), "ES");
  }

  private List<String> people() {
    try (Services services = open()) {
      return services.people().all().stream().map(PersonLine::name).sorted().toList();
    }
  }

  private static Moment minutes(int minutes) {
    return new Moment(NOW.now().plus(Duration.ofMinutes(minutes)), NOW.zone(), NOW.today());
  }
}
