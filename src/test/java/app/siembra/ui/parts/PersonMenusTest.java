package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.Channel;
import app.siembra.model.ContactPoint;
import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.Label;
import app.siembra.model.Repeat;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The menus of a person: reach, log, later.
@ExtendWith(OnWindowThread.class)
class PersonMenusTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

  private final Speech speech = new Speech(Voice.in(Language.ENGLISH, TODAY));
  private final List<Object> told = new ArrayList<>();
  private final Reached reached = new Reached();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tomorrow   | 2027-02-01
          Next week  | 2027-02-07
          Next month | 2027-02-28
          """)
  void laterIsADay(String words, LocalDate day) {
    choose(LaterMenu.forTask(speech, TODAY, task()), words);

    assertThat(told).containsExactly(day);
  }

  @Test
  void whatTheUserSaidCanBeLeftOutAndDoneAgainAndAgain() {
    choose(LaterMenu.forTask(speech, TODAY, task()), "Not needed any more");
    var repeats =
        LaterMenu.items(new MenuButton(), speech, TODAY, task()).stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow()
            .getItems();
    repeats.stream().filter(item -> item.getText() != null).limit(3).forEach(MenuItem::fire);

    assertThat(told)
        .containsExactly(
            "skip",
            "once",
            new Repeat(1, Repeat.Unit.WEEKS, TODAY),
            new Repeat(2, Repeat.Unit.WEEKS, TODAY));
    assertThat(repeats.getLast().getText()).isEqualTo("Every year after it is done");
  }

  private LaterMenu.Task task() {
    return new LaterMenu.Task(
        new FollowUp(new FollowUpId(1), List.of(), TODAY, "", null, null),
        told::add,
        () -> told.add("skip"),
        repeat -> told.add(repeat == null ? "once" : repeat));
  }

  @Test
  void onlyAPersonCanBeLetRest() {
    assertThat(words(LaterMenu.forTask(speech, TODAY, task()))).doesNotContain("No reminders");

    choose(LaterMenu.forPerson(speech, TODAY, told::add), "It was for a while");

    assertThat(told).containsExactly(new LaterMenu.Choice.WasForAWhile());
  }

  @Test
  void aTalkIsLoggedByItsChannel() {
    choose(LogMenu.of(speech, told::add, () -> told.add("write")), "We met");
    choose(LogMenu.of(speech, told::add, () -> told.add("write")), "With a note…");

    assertThat(told).containsExactly(Channel.FACE_TO_FACE, "write");
  }

  @Test
  void everyWayToReachSomebodyIsOffered() {
    var phone = new ContactPoint.Phone("944 11 22 33", "+34944112233", Label.NONE);
    var email = new ContactPoint.Email("marta@example.org", Label.NONE);
    var home = new ContactPoint.Postal(Address.ofCity("Bilbao"), Label.NONE);
    var menu = ReachMenu.of(speech, () -> List.of(phone, email, home), reached);

    choose(menu, "Copy 944 11 22 33");
    choose(menu, "WhatsApp: https://wa.me/34944112233");
    choose(menu, "Copy marta@example.org");
    menu.getItems().stream().filter(CustomMenuItem.class::isInstance).forEach(MenuItem::fire);

    assertThat(reached.asked())
        .containsExactly(
            "copy 944 11 22 33",
            "message 944 11 22 33",
            "copy marta@example.org",
            "call 944 11 22 33",
            "mail marta@example.org",
            "map Bilbao");
  }

  @Test
  void whoCannotBeReachedIsSaidToBeSo() {
    var menu = ReachMenu.of(speech, List::of, reached);

    assertThat(words(menu)).containsExactly("No number or address yet");
    assertThat(menu.getItems().getFirst().isDisable()).isTrue();
  }

  @Test
  void menusSpeakThePresentLanguage() {
    speech.speak(Voice.in(Language.SPANISH, TODAY));

    assertThat(words(LaterMenu.forTask(speech, TODAY, task())))
        .startsWith("Mañana", "La semana que viene");
  }

  private static void choose(MenuButton menu, String words) {
    words(menu);
    menu.getItems().stream()
        .filter(item -> words.equals(item.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /// Opens the menu and reads it.
  private static List<String> words(MenuButton menu) {
    menu.getOnShowing().handle(null);
    return menu.getItems().stream().map(MenuItem::getText).toList();
  }
}
