package app.siembra.ui.person;

import app.siembra.model.ChangeLabel;
import app.siembra.service.HistoryLine;
import app.siembra.text.Days;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// What was changed about the person, newest first; the last change of all can be taken back here.
final class PastCard extends PersonCard {
  private final VBox box = lines();
  private final Keyed<Line> lines = new Keyed<>(box, this::createLine);

  /// A change in words.
  ///
  /// @param undo the word that takes it back, empty where it is not the last one
  private record Line(HistoryLine line, String what, String when, String undo) {}

  PastCard(PersonViewModel model, Speech speech) {
    super(model, speech);
  }

  @Override
  protected Parent build() {
    var more = Buttons.link(speech.bind("person.more"), model::moreHistory);
    return Card.titled(speech.bind("person.past"))
        .inside(
            box, Presence.of(more, model.sight().map(sight -> sight.past().more()).orElse(false)));
  }

  @Override
  void show(Sight sight, Voice voice) {
    Past past = sight.past();
    var undo = voice.texts().get("person.past.undo");
    lines.show(
        past.lines().stream()
            .map(
                line ->
                    new Line(
                        line,
                        what(line, sight, voice),
                        when(line, voice),
                        past.isUndoable(line) ? undo : ""))
            .toList());
  }

  private static String what(HistoryLine line, Sight sight, Voice voice) {
    String done = voice.sentences().change(briefly(line.label(), sight));
    return switch (line.kind()) {
      case NEW -> line.undone() ? voice.texts().get("person.past.undone", done) : done;
      case TAKEN_BACK -> voice.texts().get("window.undone", done);
      case DONE_AGAIN -> voice.texts().get("window.redone", done);
    };
  }

  /// On the page of somebody their name need not be said in full.
  private static ChangeLabel briefly(ChangeLabel label, Sight sight) {
    return new ChangeLabel(
        label.key(),
        label.arguments().stream()
            .map(argument -> argument.equals(sight.name()) ? sight.shortName() : argument)
            .toList());
  }

  private String when(HistoryLine line, Voice voice) {
    LocalDateTime at = model.local(line.at());
    return voice
        .texts()
        .get(
            "person.past.when",
            voice.words().leading(voice.days().on(at.toLocalDate())),
            Days.clock(at));
  }

  private Node createLine(Line line) {
    var text = new VBox(Lines.of(line.what(), Styles.DETAIL), Lines.of(line.when(), "fact-name"));
    return line.undo().isEmpty()
        ? FactLine.of(text)
        : FactLine.of(text, FactLine.act(line.undo(), line.what(), model::undo));
  }
}
