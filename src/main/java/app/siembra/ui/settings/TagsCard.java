package app.siembra.ui.settings;

import app.siembra.model.Tag;
import app.siembra.model.TagUse;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The tags, a line each.
final class TagsCard {
  private final TagsViewModel model;
  private final Speech speech;
  private final VBox lines = Styles.styled(new VBox(), "circle-lines");
  private final Keyed<Tag> shown = new Keyed<>(lines, this::createLine);

  TagsCard(SettingsViewModel model, Speech speech) {
    this.model = model.tags();
    this.speech = speech;
  }

  Card create() {
    var none =
        new EmptyState(
            Feather.TAG,
            speech.bind("settings.tags.none"),
            Buttons.plain(speech.bind("settings.tags.people"), model::openPeople));
    return Card.titled(speech.bind("settings.tags"))
        .inside(
            Presence.of(
                Lines.of(speech.bind("settings.tags.why"), Styles.DETAIL), model.none().not()),
            Presence.of(lines, Bindings.isNotEmpty(lines.getChildren())),
            createMore(),
            Presence.of(none, model.none()));
  }

  private Node createMore() {
    var words =
        Bindings.createStringBinding(
            () -> speech.voice().get().texts().count("settings.tags.more", model.more().get()),
            model.more(),
            speech.voice());
    return Presence.of(Buttons.link(words, model::showMore), model.more().greaterThan(0));
  }

  private Node createLine(Tag tag) {
    return model.shown().stream()
        .filter(use -> use.tag().equals(tag))
        .findFirst()
        .map(use -> new TagLine(use, model, speech))
        .orElseThrow();
  }

  Subscription show() {
    say();
    return Subscription.combine(
        model.shown().subscribe(this::say), speech.voice().subscribe(this::say));
  }

  private void say() {
    List<TagUse> now = List.copyOf(model.shown());
    shown.show(now.stream().map(TagUse::tag).toList());
    for (int i = 0; i < now.size(); i++) {
      ((TagLine) lines.getChildren().get(i)).show(now.get(i));
    }
  }
}
