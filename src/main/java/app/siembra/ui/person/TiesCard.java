package app.siembra.ui.person;

import app.siembra.model.PersonId;
import app.siembra.service.Tied;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// How the person is tied to others; each of them leads to their page.
final class TiesCard extends PersonCard {
  private final VBox ties = lines();
  private final Keyed<Line> shown = new Keyed<>(ties, this::createLine);
  private final Label none = Lines.of("", Styles.DETAIL);
  private final TieForm form;

  /// A connection in words.
  private record Line(Tied tied, String words) {}

  TiesCard(PersonViewModel model, Speech speech) {
    super(model, speech);
    this.form = new TieForm(model.ties(), speech);
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("person.ties"))
        .head(form.word())
        .inside(form.node(), none, ties);
  }

  @Override
  void show(Sight sight, Voice voice) {
    var words = new PersonWords(voice);
    List<Line> now =
        sight.page().connections().stream().map(tied -> new Line(tied, words.tie(tied))).toList();
    shown.show(now);
    ties.setManaged(!now.isEmpty());
    say(none, now.isEmpty() ? voice.texts().get("person.ties.none") : "");
  }

  private Node createLine(Line line) {
    PersonId other = line.tied().other().id();
    String name = line.tied().other().name();
    var words = new Flowing();
    words
        .getChildren()
        .addAll(
            Buttons.link(name, () -> model.paths().person(other)), new Text(" " + line.words()));
    var remove =
        FactLine.seldom(
            Feather.X,
            speech.bind("person.remove"),
            name,
            () -> model.ties().disconnect(line.tied()));
    var change =
        FactLine.seldom(
            Feather.EDIT_2,
            speech.bind("person.ties.change"),
            name,
            () -> form.change(line.tied()));
    return line.tied().id() == null
        ? FactLine.of(words, remove)
        : FactLine.of(words, change, remove);
  }
}
