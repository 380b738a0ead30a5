package app.siembra.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyViewModelTest {
  @TempDir Path folder;

  @Test
  void saysThatTheNewestIsOldAndMakesOne() {
    try (Studio studio = Studio.at(folder)) {
      studio.add("Ana");
      var model = new SafetyViewModel(studio.services().safekeeping(), studio.desk());
      studio.services().safekeeping().backUp(days(-4));
      model.watch();
      studio.settle();
      assertThat(model.old().get()).isEmpty();

      studio.add("Luis");
      model.watch();
      studio.settle();
      assertThat(model.old().get()).isPresent();

      model.backUp();
      studio.settle();
      assertThat(model.old().get()).isEmpty();
      assertThat(model.problem().get()).isEmpty();
      assertThat(model.busy().get()).isFalse();
      assertThat(studio.services().safekeeping().copies()).hasSize(2);
    }
  }

  @Test
  void anAnswerThatCameTooLateIsNotShown() {
    try (Studio studio = Studio.at(folder)) {
      studio.add("Ana");
      studio.services().safekeeping().backUp(days(-4));
      studio.add("Luis");
      var tasks = SameThreadTasks.late();
      var model = new SafetyViewModel(studio.services().safekeeping(), studio.desk(tasks));
      var watching = model.watch();
      studio.services().safekeeping().backUp(Studio.NOW);

      tasks.settleBackwards();

      assertThat(model.old().get()).isEmpty();
      watching.unsubscribe();
    }
  }

  private static Moment days(int days) {
    return new Moment(
        Studio.NOW.now().plus(Duration.ofDays(days)), Studio.NOW.zone(), Studio.TODAY);
  }
}
