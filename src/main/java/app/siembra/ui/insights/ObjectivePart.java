package app.siembra.ui.insights;

import app.siembra.model.Topic;
import app.siembra.service.ObjectiveRow;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Disclosure;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What stands below an objective: its topics and people, what was done for it, and what is missing.
final class ObjectivePart {
  private final ObjectivesViewModel model;
  private final Speech speech;
  private final ObjectiveRow row;

  ObjectivePart(ObjectivesViewModel model, Speech speech, ObjectiveRow row) {
    this.model = model;
    this.speech = speech;
    this.row = row;
  }

  List<Node> create() {
    List<Node> parts = new ArrayList<>();
    if (!row.objective().topics().isEmpty()) {
      parts.add(topics());
    }
    if (!row.people().isEmpty()) {
      parts.add(people());
    }
    parts.add(done());
    String missing = words().missing(row);
    if (!missing.isEmpty()) {
      parts.add(Lines.of(missing, Styles.DETAIL));
    }
    return parts;
  }

  private Node topics() {
    var chips = new ChipPane();
    chips.getChildren().setAll(row.objective().topics().stream().map(this::chip).toList());
    return chips;
  }

  private Node chip(Topic topic) {
    return Buttons.chip(topic.name(), () -> model.look(topic));
  }

  private Node people() {
    return new Naming(words().with(row), row.people(), model::open);
  }

  private Node done() {
    String done = words().done(row.done());
    return done.isEmpty()
        ? Lines.of(speech.get("insights.done.nothing"), Styles.DETAIL)
        : Styles.styled(new Disclosure(done, () -> List.of(createDone())), "folded");
  }

  private Node createDone() {
    var entries = new RowColumn<TimelineEntry>(this::entry).aligned();
    model.done(row.objective().id(), entries::set);
    return entries;
  }

  private Row entry(TimelineEntry entry) {
    var said = new EntryWords(speech.voice().get());
    String pill = said.pill(entry);
    return Row.of(said.title(entry))
        .pill(pill, EntryWords.tone(entry))
        .unseen(pill)
        .detail(words().entry(entry, said))
        .onOpen(() -> model.open(entry));
  }

  private InsightsWords words() {
    return new InsightsWords(speech.voice().get());
  }
}
