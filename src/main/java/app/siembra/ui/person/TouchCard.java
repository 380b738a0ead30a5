package app.siembra.ui.person;

import app.siembra.ui.kit.Adder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// When they last talked, how often they usually do, and what was chosen.
final class TouchCard extends PersonCard {
  private static final Pattern DAYS = Pattern.compile("\\d{0,4}");

  private final Hyperlink last = Buttons.link("", this::openLast);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Hyperlink rhythm = Buttons.link("", () -> open.set(!open.get()));
  private final VBox gapLines = Styles.styled(lines(), "gaps");
  private final VBox sentences = lines();
  private final Keyed<String> gaps = new Keyed<>(gapLines, text -> Lines.of(text, Styles.DETAIL));
  private final Keyed<String> said = new Keyed<>(sentences, text -> Lines.of(text, Styles.DETAIL));
  private final CadenceMenu change;
  private final Adder ownDays;

  TouchCard(PersonViewModel model, Speech speech) {
    super(model, speech);
    this.change = new CadenceMenu(model, speech, this::askDays);
    this.ownDays = new Adder(speech.bind("person.cadence.prompt"), this::choose);
    ownDays.line().setTextFormatter(new TextFormatter<>(TouchCard::onlyDays));
  }

  private static TextFormatter.@Nullable Change onlyDays(TextFormatter.Change edit) {
    return DAYS.matcher(edit.getControlNewText()).matches() ? edit : null;
  }

  @Override
  protected Parent build() {
    rhythm.accessibleHelpProperty().bind(speech.bind("person.touch.gaps"));
    return Presence.of(
        Card.titled(speech.bind("person.touch"))
            .head(change.button())
            .inside(last, rhythm, Presence.of(gapLines, open), sentences, ownDays),
        living());
  }

  private void openLast() {
    Sight sight = model.sight().get();
    if (sight != null) {
      sight.lastTalk().ifPresent(model::seek);
    }
  }

  private void askDays() {
    ownDays.begin(change.button());
  }

  private void choose(String days) {
    model.acts().cadence(days);
  }

  @Override
  void show(Sight sight, Voice voice) {
    var words = new TouchWords(voice, model.date());
    say(last, words.last(sight));
    last.setDisable(sight.lastTalk().isEmpty());
    String usual = words.rhythm(sight);
    rhythm.setText(usual);
    rhythm.setVisible(!usual.isEmpty());
    rhythm.setManaged(!usual.isEmpty());
    gaps.show(words.gaps(sight.page().inTouch()));
    List<String> others = words.sentences(sight);
    said.show(others);
    sentences.setManaged(!others.isEmpty());
  }
}
