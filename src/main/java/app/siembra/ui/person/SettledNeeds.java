package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the person was looking for and is not any more, folded away; each can be opened again.
final class SettledNeeds extends PersonCard {
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Hyperlink words = Buttons.link("", () -> open.set(!open.get()));
  private final VBox needs = lines();
  private final Keyed<Settled> shown = new Keyed<>(needs, this::createLine);

  /// One of them, and when in words.
  private record Settled(Need need, String text) {}

  SettledNeeds(PersonViewModel model, Speech speech) {
    super(model, speech);
  }

  @Override
  protected Parent build() {
    return new VBox(words, Presence.of(needs, open));
  }

  @Override
  void show(Sight sight, Voice voice) {
    LocalDate today = model.date();
    List<Settled> now =
        sight.person().knowing().needs().stream()
            .filter(need -> need.closedOn() != null && !need.isOpen(today))
            .map(need -> new Settled(need, new PersonWords(voice).settled(need)))
            .toList();
    shown.show(now);
    say(words, now.isEmpty() ? "" : voice.texts().count("person.need.settled", now.size()));
    node().setManaged(!now.isEmpty());
    node().setVisible(!now.isEmpty());
  }

  private Node createLine(Settled line) {
    Need need = line.need();
    return FactLine.of(
        line.text(),
        FactLine.act(
            speech.get("person.need.reopen"), need.text(), () -> model.knowing().reopen(need)),
        FactLine.seldom(
            Feather.X,
            speech.bind("person.remove"),
            need.text(),
            () -> model.knowing().forget(need)));
  }
}
