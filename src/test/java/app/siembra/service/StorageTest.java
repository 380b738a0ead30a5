package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.reliability.SmallDisk;
import app.siembra.store.Databases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  @TempDir Path folder;
  private final SmallDisk disk = new SmallDisk(1_000_000_000);
  private Services services;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder, disk), "ES");
    ana = services.people().add("Ana", NOW);
    luis = services.people().add("Luis", NOW);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void onAFullDiskWhatChangesIsRefusedInWordsAndReadingGoesOn() {
    disk.leave(12_300_000);

    refuses(() -> services.people().add("Jon", NOW));
    refuses(() -> services.interactions().log("coffee with @Ana", true, NOW));
    refuses(() -> services.undo().undo(NOW));
    refuses(() -> services.undo().redo(NOW));
    refuses(() -> services.duplicates().merge(ana, luis, NOW));
    refuses(() -> services.people().remove(List.of(ana, luis), NOW));
    refuses(() -> services.safekeeping().backUp(NOW));
    refuses(() -> services.safekeeping().elsewhere(null, NOW));

    assertThat(services.people().all()).hasSize(2);
    assertThat(services.safekeeping().backUpIfDue(NOW)).isEmpty();
    assertThat(services.safekeeping().safety().trouble()).as("nothing else is said").isEmpty();
  }

  @Test
  void whatOnlyRemembersIsLeftOutWithoutAWord() {
    disk.leave(0);

    services.reminding().acted(ana, NOW);
    services.memory().welcome();

    assertThat(services.memory().welcomed()).isFalse();
    disk.leave(1_000_000_000);
    services.memory().welcome();
    assertThat(services.memory().welcomed()).isTrue();
  }

  @Test
  void whoeverListensHearsWhenItIsFullAndWhenItIsNotAnyMore() {
    List<Optional<Problem>> heard = new ArrayList<>();
    Storage storage = services.storage();
    var subscription = storage.subscribe(() -> heard.add(storage.problem()));
    storage.tend();
    disk.leave(63_999_999);
    storage.tend();
    storage.tend();
    disk.leave(64_000_000);
    storage.tend();
    subscription.unsubscribe();
    disk.leave(0);
    assertThat(storage.look()).isPresent();
    disk.leave(64_000_000);

    Problem full = Problem.of("disk.full", "63", folder.toString());
    assertThat(heard).containsExactly(Optional.of(full), Optional.empty());
    assertThat(services.people().add("Jon", NOW)).isNotNull();
  }

  private void refuses(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem())
                    .isEqualTo(Problem.of("disk.full", "12", folder.toString())));
  }
}
