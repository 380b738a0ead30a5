package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.service.Services;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What waits, told in the window.
@ExtendWith(OnWindowThread.class)
class HeraldTest {
  private static final Moment NOW = OpenWindow.NOW;

  @TempDir Path folder;
  private final SameThreadTasks tasks = new SameThreadTasks();
  private final Layers layers = new Layers();
  private final List<Destination> gone = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Services services;
  private Runnable look = () -> {};

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
  }

  @AfterEach
  void close() {
    services.close();
    assertThat(tasks.unhandled()).isEmpty();
    assertThat(failures).isEmpty();
  }

  private Herald begin() {
    var parts =
        new WindowParts(
            new Stage(),
            new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)),
            new Speech(Voice.in(Language.SPANISH, NOW.today())),
            tasks,
            layers,
            () -> NOW,
            Still.outside(new Post(folder), new Still(), new Bell(Optional.empty())));
    return new Herald(
            services.scheduler(() -> NOW), new Turned(), parts, new Walker(), failures::add)
        .begin();
  }

  private final class Turned implements Timer {
    @Override
    public void every(Duration interval, Runnable task) {
      look = task;
    }

    @Override
    public void close() {
      look = () -> {};
    }
  }

  private final class Walker implements Navigator {
    @Override
    public void go(Destination destination) {
      gone.add(destination);
    }

    @Override
    public void back() {}
  }

  /// The minute is over.
  private void look() {
    look.run();
    tasks.settle();
  }

  private PersonId followUp(String name) {
    return services
        .people()
        .add(PersonName.of(name, ""), person -> person, NOW.today(), "call", NOW);
  }

  private Notices.Offered offered() {
    return (Notices.Offered) layers.notices().showing().getFirst();
  }

  @Test
  void oneReminderLeadsToItsPerson() {
    PersonId ana = followUp("Ana");
    var _ = begin();
    look();

    assertThat(offered().words()).isEqualTo("Una cosa para hoy");
    offered().action().run();
    assertThat(gone).containsExactly(new Destination.Person(ana));
  }

  @Test
  void severalLeadToToday() {
    followUp("Ana");
    followUp("Luis");
    var _ = begin();
    look();

    assertThat(offered().words()).isEqualTo("Dos cosas para hoy");
    offered().action().run();
    assertThat(gone).containsExactly(new Destination.Today());
  }

  @Test
  void nothingIsSaidWhereNothingWaitsNorASecondTime() {
    var herald = begin();
    look();
    assertThat(layers.notices().showing()).isEmpty();
    herald.close();

    followUp("Ana");
    var _ = begin();
    look();
    look();
    assertThat(layers.notices().showing()).hasSize(1);
  }

  @Test
  void theNoticeStaysBesideWhatIsDoneMeanwhile() {
    followUp("Ana");
    var _ = begin();
    look();

    layers.notices().done("Logged", "Undo", () -> {});
    layers.notices().say("Copied");

    assertThat(layers.notices().showing()).hasSize(2);
    assertThat(offered().act()).isEqualTo("Ver");
  }
}
