package app.siembra.ui.person;

import app.siembra.ui.kit.Adder;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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
  private final VBox gapLines = lines();
  private final VBox sentences = lines();
  private final Keyed<Gap> gaps = new Keyed<>(gapLines, this::createGap);
  private final Keyed<TouchWords.Said> said = new Keyed<>(sentences, this::createSentence);
  private final CadenceMenu change;
  private final Adder ownDays;

  /// A gap in words, and what ended it, where it is still there.
  private record Gap(String words, Optional<Happened> end) {}

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
    last.accessibleHelpProperty().bind(speech.bind("person.origin.talk"));
    rhythm.accessibleHelpProperty().bind(speech.bind("person.touch.gaps"));
    model.life().rhythm().subscribe(this::showRhythm);
    return Presence.of(
        Card.titled(speech.bind("person.touch"))
            .head(change.button())
            .inside(last, rhythm, Presence.of(createGaps(), open), sentences, ownDays),
        living());
  }

  private VBox createGaps() {
    return Styles.styled(
        new VBox(gapLines, Lines.of(speech.bind("person.touch.gaps.how"), Styles.DETAIL)),
        "fact-lines",
        "gaps");
  }

  private Node createGap(Gap gap) {
    return gap.end()
        .<Node>map(
            end -> leading(gap.words(), speech.bind("person.origin.talk"), () -> model.seek(end)))
        .orElseGet(() -> Lines.of(gap.words(), Styles.DETAIL));
  }

  private Node createSentence(TouchWords.Said sentence) {
    return switch (sentence.source()) {
      case CHOICE ->
          leading(
              sentence.words(), speech.bind("person.touch.change"), () -> change.button().fire());
      case CIRCLES ->
          leading(sentence.words(), speech.bind("person.origin.circles"), model.paths()::settings);
      case TALKS ->
          leading(sentence.words(), speech.bind("person.origin.talks"), model.life()::seekTalks);
    };
  }

  private static Node leading(String words, ObservableValue<String> where, Runnable go) {
    var link = Buttons.link(words, go);
    link.accessibleHelpProperty().bind(where);
    return link;
  }

  private void showRhythm(boolean sought) {
    if (sought) {
      open.set(true);
      (rhythm.isVisible() ? rhythm : last).requestFocus();
    }
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
    gaps.show(
        words.gaps(sight.page().inTouch()).stream()
            .map(gap -> new Gap(gap.words(), sight.contactOn(gap.to())))
            .toList());
    List<TouchWords.Said> others = words.sentences(sight);
    said.show(others);
    sentences.setManaged(!others.isEmpty());
  }
}
