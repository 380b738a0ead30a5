package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.rules.NoticeHours;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.LocalTime;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When and how the user is told, as they set it.
final class NoticesViewModelTest {
  @TempDir Path folder;
  private final StillComputer computer = new StillComputer(Computer.Notices.NONE);
  private Studio studio;
  private NoticesViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model = new NoticesViewModel(studio.services().settings(), computer, studio.desk());
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  private NoticeHours hours() {
    return model.state().get().set().hours();
  }

  @Test
  void theHoursAreSavedOneByOneAndTakenBackAsOneWouldThink() {
    model.moment("7:30");
    model.quietFrom("21");
    model.quietTo("7");
    assertThat(hours())
        .isEqualTo(new NoticeHours(LocalTime.of(7, 30), LocalTime.of(21, 0), LocalTime.of(7, 0)));

    studio.services().undo().undo(Studio.NOW);
    studio.settle();
    assertThat(hours().quietTo()).isEqualTo(LocalTime.of(8, 0));
    assertThat(hours().quietFrom()).isEqualTo(LocalTime.of(21, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "9:05, 09:05",
    "21.30, 21:30",
    "21h, 21:00",
    "21h15, 21:15",
    "0:00, 00:00"
  })
  void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
    model.moment(" " + typed + " ");

    assertThat(hours().moment()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "25:00", "9:60", "9:5", "-1", "1234"})
  void whatIsNoTimeIsSaidBesideTheFieldAndNotSaved(String typed) {
    model.moment(typed);
    model.quietFrom(typed);

    assertThat(model.problem(Spot.Single.NOTICE_MOMENT).getValue()).isNotEmpty();
    assertThat(model.problem(Spot.Single.QUIET_HOURS).getValue()).isNotEmpty();
    assertThat(hours()).isEqualTo(NoticeHours.DELIVERED);

    model.quietTo("9");
    assertThat(model.problem(Spot.Single.QUIET_HOURS).getValue()).isEmpty();
  }

  @Test
  void namesAndStayingAreSaved() {
    model.names(true);
    model.stay(true);

    assertThat(model.state().get().set().names()).isTrue();
    assertThat(studio.services().settings().values().notifying().staying()).isTrue();
  }

  @Test
  void startingWithTheComputerIsTheComputersAndNoChange() {
    model.start(true);
    assertThat(computer.isStarting()).isTrue();
    assertThat(model.state().get().starting()).isTrue();
    assertThat(studio.services().undo().undoable()).isEmpty();

    model.start(false);
    assertThat(model.state().get().starting()).isFalse();
  }

  @Test
  void whereTheComputerRefusesThatIsSaid() {
    computer.refuse();
    model.start(true);

    assertThat(model.problem(Spot.Single.STARTING).getValue()).contains(model.entry());
    assertThat(model.state().get().starting()).isFalse();
  }
}
