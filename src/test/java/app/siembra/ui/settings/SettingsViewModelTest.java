package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Circle;
import app.siembra.model.Me;
import app.siembra.model.Topic;
import app.siembra.service.Settings;
import app.siembra.text.Language;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the settings show, and that each change is saved at once.
final class SettingsViewModelTest {
  @TempDir Path folder;
  private final List<String> opened = new ArrayList<>();
  private Studio studio;
  private SettingsViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model =
        new SettingsViewModel(
            studio.services(), new About("1.0.0", folder), opened::add, studio.desk());
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  private Settings.Values values() {
    return model.state().get().values();
  }

  private Me me() {
    return model.state().get().me();
  }

  private Circle circle(String key) {
    return model.circles().all().stream()
        .filter(circle -> key.equals(circle.key()) || key.equals(circle.name()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void howTheWindowLooksAndSpeaksIsSavedAtOnce() {
    model.speak(Optional.of(Language.SPANISH));
    model.look(Settings.Appearance.DARK);
    model.textSize(150);

    assertThat(studio.services().settings().values()).isEqualTo(values());
    assertThat(values().language()).isEqualTo(Language.SPANISH);
    assertThat(values().appearance()).isEqualTo(Settings.Appearance.DARK);
    assertThat(values().textSize()).isEqualTo(150);
  }

  @Test
  void theLanguageOfTheSystemComesBack() {
    model.speak(Optional.of(Language.SPANISH));

    model.speak(Optional.empty());

    assertThat(values().language()).isNull();
  }

  @Test
  void eachChangeIsTakenBackByItself() {
    model.look(Settings.Appearance.DARK);
    model.textSize(200);

    studio.services().undo().undo(Studio.NOW);
    studio.settle();

    assertThat(values().textSize()).isEqualTo(100);
    assertThat(values().appearance()).isEqualTo(Settings.Appearance.DARK);
  }

  @Test
  void aSizeOfItsOwnIsAmongThoseOffered() {
    studio.services().settings().textSize(130, Studio.NOW);
    studio.settle();

    assertThat(model.textSizes()).containsExactly(100, 110, 125, 130, 150, 175, 200);
  }

  @Test
  void remindersAreSaved() {
    model.fewPerDay(3);
    model.dateLead("14");

    assertThat(values().fewPerDay()).isEqualTo(3);
    assertThat(values().dateLeadDays()).isEqualTo(14);
  }

  @Test
  void whatIsNoNumberOfDaysIsSaidBesideTheField() {
    model.dateLead("soon");

    assertThat(model.problem(Spot.Single.DATE_LEAD).getValue()).isNotEmpty();
    assertThat(values().dateLeadDays()).isEqualTo(7);

    model.dateLead("9");

    assertThat(model.problem(Spot.Single.DATE_LEAD).getValue()).isEmpty();
    assertThat(values().dateLeadDays()).isEqualTo(9);
  }

  @Test
  void whatIsKnownOfTheUserIsSavedFieldByField() {
    model.name("Irene Vidal");
    model.emails(List.of("irene@example.org"));
    model.phones(List.of("+34 600 11 22 33"));
    model.region("FR");
    model.topics(List.of("Java", "contracts"));

    assertThat(me())
        .isEqualTo(
            new Me(
                "Irene Vidal",
                List.of(new Topic("Java"), new Topic("contracts")),
                List.of("irene@example.org"),
                List.of("+34 600 11 22 33"),
                "FR"));
    assertThat(studio.services().settings().region()).isEqualTo("FR");
  }

  @Test
  void withoutAChosenCountryThatOfTheComputerHolds() {
    assertThat(model.state().get().system()).isEqualTo("ES");
    assertThat(studio.services().settings().region()).isEqualTo("ES");
  }

  @Test
  void anAddressOrANumberThatCannotBeOneIsRefused() {
    assertThat(model.email("irene")).isEmpty();
    assertThat(model.phone("no")).isEmpty();
    assertThat(model.problem(Spot.Single.EMAILS).getValue()).contains("irene");
    assertThat(model.problem(Spot.Single.PHONES).getValue()).contains("no");

    assertThat(model.email("irene@example.org")).contains("irene@example.org");
    assertThat(model.problem(Spot.Single.EMAILS).getValue()).isEmpty();
  }

  @Test
  void topicsInUseAreOffered() {
    studio.add("Ana López");
    studio.set("Ana López", "knows", "logistics:2");

    assertThat(model.topicsLike("logi")).containsExactly("logistics");
  }

  @Test
  void aCircleIsAddedRenamedAndRemoved() {
    model.circles().added().set("Choir");
    model.circles().add();
    assertThat(model.circles().added().get()).isEmpty();

    model.circles().rename(circle("Choir"), "The choir");
    model.circles().cadence(circle("The choir"), "21");
    assertThat(circle("The choir").cadenceDays()).isEqualTo(21);

    model.circles().remove(circle("The choir"));
    assertThat(model.circles().all()).extracting(Circle::name).doesNotContain("The choir");
  }

  @Test
  void aCircleIsPutWithinAnotherAndOutOfItAgain() {
    model.circles().added().set("Cousins");
    model.circles().add();

    model.circles().put(circle("Cousins"), circle("family").id());
    assertThat(model.circles().around(circle("Cousins"))).isEqualTo(circle("family"));

    model.circles().put(circle("Cousins"), null);
    assertThat(model.circles().around(circle("Cousins"))).isNull();
  }

  @Test
  void aCircleIsOfferedNoneThatLiesInItNorTheOneAroundIt() {
    model.circles().added().set("Cousins");
    model.circles().add();
    model.circles().put(circle("Cousins"), circle("family").id());

    assertThat(model.circles().outer(circle("family")))
        .extracting(Circle::key)
        .containsExactly("close-family", "friends", "work");
    assertThat(model.circles().outer(circle("Cousins")))
        .extracting(Circle::key)
        .containsExactly("close-family", "friends", "work");
  }

  @Test
  void aCircleThatWouldLieWithinItselfIsSaidInItsLine() {
    model.circles().put(circle("family"), circle("family").id());

    assertThat(model.circles().problem(circle("family")).getValue()).isNotEmpty();
    assertThat(circle("family").parent()).isNull();
  }

  @Test
  void aCircleCanAskForNoReminders() {
    model.circles().cadence(circle("work"), "");

    assertThat(circle("work").cadenceDays()).isNull();
  }

  @Test
  void aNameThatIsTakenIsSaidBesideTheField() {
    model.circles().added().set("Choir");
    model.circles().add();
    model.circles().added().set("choir");
    model.circles().add();

    assertThat(model.problem(Spot.Single.NEW_CIRCLE).getValue()).isNotEmpty();
    assertThat(model.circles().added().get()).isEqualTo("choir");
  }

  @Test
  void daysThatCannotBeAreSaidInTheLineOfTheCircle() {
    model.circles().cadence(circle("work"), "0");

    assertThat(model.circles().problem(circle("work")).getValue()).isNotEmpty();
    assertThat(circle("work").cadenceDays()).isEqualTo(90);
  }

  @Test
  void theFolderOpensAndTheKeysAreShown() {
    model.openFolder();
    model.showKeys();

    assertThat(opened).containsExactly(folder.toUri().toString());
    assertThat(studio.gone()).containsExactly(new Destination.Keys());
  }
}
