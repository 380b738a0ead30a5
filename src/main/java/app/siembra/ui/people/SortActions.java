package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/// The buttons that sort a person, each with the digit that does the same.
final class SortActions {
  /// The circles that have a button of their own; the rest is in a menu.
  private static final List<String> USUAL = List.of("family", "friends", "work");

  private static final Comparator<Circle> USUAL_FIRST =
      Comparator.comparingInt(
          (Circle circle) -> Math.floorMod(USUAL.indexOf(circle.key()), Integer.MAX_VALUE));

  private final Speech speech;
  private final PeopleWords words;
  private final List<Circle> circles;

  SortActions(Speech speech, List<Circle> circles) {
    this.speech = speech;
    this.words = new PeopleWords(speech.voice().get());
    this.circles = circles.stream().sorted(USUAL_FIRST).toList();
  }

  /// The buttons, in the order of their digits.
  List<ButtonBase> of(Consumer<Decision> decide, Runnable passOver) {
    List<ButtonBase> buttons = new ArrayList<>();
    int own = Math.min(USUAL.size(), circles.size());
    for (Circle circle : circles.subList(0, own)) {
      buttons.add(Buttons.plain(words.circle(circle, circles), () -> decide.accept(put(circle))));
    }
    if (circles.size() > own) {
      buttons.add(
          Buttons.menu(
              speech.get("people.sort.others"),
              () ->
                  circles.subList(own, circles.size()).stream()
                      .map(
                          circle ->
                              Buttons.item(
                                  words.circle(circle, circles), () -> decide.accept(put(circle))))
                      .toList()));
    }
    buttons.add(
        Buttons.plain(
            speech.get("people.mark.star"), () -> decide.accept(new Decision.Star(true))));
    buttons.add(
        Buttons.plain(
            speech.get("people.mark.rest"), () -> decide.accept(new Decision.NoReminders())));
    buttons.add(Buttons.plain(speech.get("people.sort.pass-over"), passOver));
    for (int i = 0; i < buttons.size(); i++) {
      number(buttons.get(i), i + 1);
    }
    return buttons;
  }

  private static Decision put(Circle circle) {
    return new Decision.Put(circle.id());
  }

  private static void number(ButtonBase button, int digit) {
    button.setGraphic(Styles.styled(new Label(Integer.toString(digit)), "digit"));
    button.setAccessibleHelp(Integer.toString(digit));
  }
}
