package app.siembra.ui.today;

import app.siembra.model.PersonLine;
import app.siembra.rules.Seed;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// One thing that the user could do for somebody today.
final class SeedCard {
  private final SeedViewModel model;
  private final Speech speech;
  private final RowColumn<Seed> rows = new RowColumn<>(this::createRow).inviting();

  SeedCard(SeedViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  Node create() {
    return Presence.of(
        Card.titled(speech.bind("seed.title"))
            .action(speech.bind("seed.another"), model::another)
            .with(rows),
        Bindings.isNotEmpty(model.seeds()));
  }

  private Row createRow(Seed seed) {
    PersonLine person = seed.person();
    return Row.of(title(seed))
        .initials(person.initials(), person.name(), person.photo())
        .detail(speech.voice().get().suggestions().seed(seed))
        .actions(
            Buttons.filled(
                speech.get(seed.with().isPresent() ? "seed.ask-both" : "seed.note-help"),
                () -> model.begin(seed)),
            Buttons.icon(Feather.X, speech.bind("seed.not-for-this"), () -> model.notForThis(seed)))
        .onOpen(() -> model.open(person.id()));
  }

  private String title(Seed seed) {
    List<String> names =
        Stream.concat(Stream.of(seed.person()), seed.with().stream())
            .map(PersonLine::name)
            .toList();
    return speech.voice().get().texts().list(names);
  }

  Subscription show() {
    return Subscription.combine(model.watch(), rows.show(model.seeds(), speech.voice()));
  }
}
