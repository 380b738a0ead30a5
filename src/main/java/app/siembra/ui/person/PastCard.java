package app.siembra.ui.person;

import app.siembra.model.ChangeLabel;
import app.siembra.service.HistoryLine;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.past.HistoryWords;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// What was changed about the person, newest first; each can be taken back by itself unless another
/// stands upon it.
final class PastCard extends PersonCard {
  private final VBox box = lines();
  private final Keyed<Line> lines = new Keyed<>(box, this::createLine);

  /// A change in words.
  ///
  /// @param undo the word that takes it back, empty where that is not possible
  private record Line(HistoryLine line, String what, String when, String undo) {}

  PastCard(PersonViewModel model, Speech speech) {
    super(model, speech);
  }

  @Override
  protected Parent build() {
    var more = Buttons.link(speech.bind("person.past.more"), model::moreHistory);
    return Card.titled(speech.bind("person.past"))
        .action(speech.bind("person.past.all"), model.paths()::changes)
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
                        new HistoryWords(voice).when(model.local(line.at())),
                        line.canBeReversed() ? undo : ""))
            .toList());
  }

  private static String what(HistoryLine line, Sight sight, Voice voice) {
    return new HistoryWords(voice).what(line, briefly(line.label(), sight));
  }

  /// On the page of somebody their name need not be said in full.
  private static ChangeLabel briefly(ChangeLabel label, Sight sight) {
    return new ChangeLabel(
        label.key(),
        label.arguments().stream()
            .map(argument -> argument.equals(sight.name()) ? sight.shortName() : argument)
            .toList());
  }

  private Node createLine(Line line) {
    var text = new VBox(Lines.of(line.what(), Styles.DETAIL), Lines.of(line.when(), "fact-name"));
    return line.undo().isEmpty()
        ? FactLine.of(text)
        : FactLine.of(
            text, FactLine.act(line.undo(), line.what(), () -> model.takeBack(line.line())));
  }
}
