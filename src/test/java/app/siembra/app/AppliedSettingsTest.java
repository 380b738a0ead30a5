package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.service.Settings.Appearance;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is set is done, whoever set it.
@ExtendWith(OnWindowThread.class)
class AppliedSettingsTest {
  private static final Moment NOW = OpenWindow.NOW;

  @TempDir Path folder;
  private final SameThreadTasks tasks = new SameThreadTasks();
  private final Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
  private final Speech speech = new Speech(Voice.in(Language.ENGLISH, NOW.today()));
  private final Still program = new Still();
  private Services services;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
  }

  @AfterEach
  void close() {
    services.close();
    assertThat(tasks.unhandled()).isEmpty();
  }

  private void begin(boolean languageGiven) {
    var parts =
        new WindowParts(
            new Stage(),
            theme,
            speech,
            tasks,
            new Layers(),
            () -> NOW,
            Still.outside(new Post(folder), program, new Bell(Optional.empty())));
    var start = new Start(Directories.at(folder), Language.ENGLISH, languageGiven, NOW);
    new AppliedSettings(services, parts, start).begin(services.settings().values());
  }

  private Language spoken() {
    return speech.voice().get().texts().language();
  }

  @Test
  void theWindowBeginsAsItWasSet() {
    services.settings().appearance(Appearance.DARK, NOW);
    services.settings().textSize(150, NOW);
    services.settings().language(Language.SPANISH, NOW);

    begin(false);

    assertThat(theme.dark().getValue()).isTrue();
    assertThat(theme.textSize().get()).isEqualTo(1.5);
    assertThat(spoken()).isEqualTo(Language.SPANISH);
  }

  @Test
  void theProgramGoesOnWithoutItsWindowOnlyWhereThatIsSet() {
    begin(false);
    assertThat(program.isStaying()).isFalse();

    services.settings().staying(true, NOW);
    tasks.settle();
    assertThat(program.isStaying()).isTrue();
  }

  @Test
  void aChangeIsDoneAtOnceAndSoIsTakingItBack() {
    begin(false);

    services.settings().language(Language.SPANISH, NOW);
    services.settings().appearance(Appearance.DARK, NOW);
    tasks.settle();
    assertThat(spoken()).isEqualTo(Language.SPANISH);
    assertThat(theme.dark().getValue()).isTrue();

    services.undo().undo(NOW);
    services.undo().undo(NOW);
    tasks.settle();
    assertThat(spoken()).isEqualTo(Language.ENGLISH);
    assertThat(theme.appearance().get()).isEqualTo(Theme.Appearance.SYSTEM);
  }

  @Test
  void aLanguageGivenAtTheStartCountsForMoreThanTheOneThatIsSet() {
    services.settings().language(Language.SPANISH, NOW);

    begin(true);
    services.settings().textSize(125, NOW);
    tasks.settle();

    assertThat(spoken()).isEqualTo(Language.ENGLISH);
    assertThat(theme.textSize().get()).isEqualTo(1.25);
  }

  @Test
  void aChangeOfAnythingElseLetsTheScreensBe() {
    begin(false);
    Voice before = speech.voice().get();

    services.settings().fewPerDay(3, NOW);
    services.people().add("Ana", NOW);
    tasks.settle();

    assertThat(speech.voice().get()).isSameAs(before);
  }
}
