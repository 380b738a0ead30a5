package app.siembra.ui.welcome;

import app.siembra.model.Circle;
import app.siembra.rules.LastTalk;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.CircleChips;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Somebody who is chosen, with a circle and about when the last talk was. On a wide window all
/// stands on one line.
final class FriendRow extends View {
  private static final double NAME_EM = 12;
  private static final double NAME_AND_CIRCLES_EM = 34;

  private final Friend friend;
  private final List<Circle> circles;
  private final Speech speech;
  private final Runnable remove;
  private final ChipRow<Circle> circleChips;
  private final ChipRow<LastTalk> lastChips;

  FriendRow(Friend friend, List<Circle> circles, Speech speech, Runnable remove) {
    this.friend = friend;
    this.circles = List.copyOf(circles);
    this.speech = speech;
    this.remove = remove;
    this.circleChips =
        CircleChips.any(speech, this.circles).onPress(circle -> friend.press(circle.id()));
    this.lastChips =
        new ChipRow<LastTalk>(
                ChipRow.Choice.ANY, last -> new WelcomeWords(speech.voice().get()).last(last))
            .onPress(friend::press);
  }

  @Override
  protected Parent build() {
    Styles.styled(circleChips, "friend-circles").show(circles);
    lastChips.show(List.of(LastTalk.values()));
    return Styles.styled(
        new Beside(
            NAME_AND_CIRCLES_EM, new Beside(NAME_EM, createName(), circleChips), createLast()),
        "friend");
  }

  private Region createName() {
    var who = friend.who();
    var name = Lines.of(who.name(), Styles.NAME);
    var words = Styles.styled(new VBox(name), "friend-words");
    if (!who.detail().isEmpty()) {
      words.getChildren().add(Lines.of(who.detail(), Styles.DETAIL));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return Styles.styled(
        new HBox(new Initials(who.initials(), who.name(), who.photo()), words), "friend-name");
  }

  private Region createLast() {
    HBox.setHgrow(lastChips, Priority.ALWAYS);
    var words = Lines.of(speech.bind("welcome.last"), Styles.DETAIL);
    words.setMinWidth(Region.USE_PREF_SIZE);
    return Styles.styled(
        new HBox(
            words,
            lastChips,
            Buttons.icon(Feather.X, speech.bind("field.remove", friend.who().name()), remove)),
        "friend-last");
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        friend
            .circle()
            .subscribe(
                id ->
                    circleChips.choose(
                        circles.stream().filter(circle -> circle.id().equals(id)).toList())),
        friend
            .last()
            .subscribe(last -> lastChips.choose(last == null ? List.of() : List.of(last))));
  }
}
