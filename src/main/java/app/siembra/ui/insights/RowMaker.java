package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Topic;
import app.siembra.rules.Gaps;
import app.siembra.service.Connector;
import app.siembra.service.Named;
import app.siembra.service.ObjectiveRow;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Makes the rows of the cards, each with what can be done with it.
///
/// @param model does it
/// @param speech says it
record RowMaker(ObjectivesViewModel model, Speech speech) {
  /// An objective that the user is after.
  Row open(ObjectiveRow row) {
    Objective objective = row.objective();
    return objective(
            objective, words().detail(objective), new ObjectivePart(model, speech, row).create())
        .actions(
            ending(objective.id()),
            Buttons.icon(
                Feather.EDIT_2, speech.bind("insights.edit"), () -> model.edit(objective.id())));
  }

  private Button ending(ObjectiveId id) {
    Button end = Buttons.plain(speech.get("insights.close"), () -> {});
    end.setOnAction(_ -> OutcomePopover.under(end, speech, outcome -> model.close(id, outcome)));
    return end;
  }

  /// One that the user is done with.
  Row past(ObjectiveRow row) {
    Objective objective = row.objective();
    Label outcome = Presence.whereSaid(Lines.of(objective.outcome(), Styles.NOTE));
    return objective(objective, words().ended(objective), List.of(outcome))
        .actions(
            Buttons.plain(speech.get("insights.reopen"), () -> model.reopen(objective.id())),
            Buttons.icon(
                Feather.X, speech.bind("insights.remove"), () -> model.remove(objective.id())));
  }

  private Row objective(Objective objective, String said, List<Node> more) {
    Label kind = Lines.of(said, Styles.DETAIL, "kind");
    kind.setGraphic(new Icon(icon(objective.aim().kind())));
    var below = Styles.styled(new VBox(kind), "objective");
    below.getChildren().addAll(more);
    Row row =
        Row.of(objective.aim().text())
            .unseen(said)
            .below(below)
            .onOpen(() -> model.edit(objective.id()));
    return Buttons.onDelete(row, () -> model.remove(objective.id()));
  }

  static Ikon icon(ObjectiveKind kind) {
    return switch (kind) {
      case OPPORTUNITY -> Feather.COMPASS;
      case LEARNING -> Feather.BOOK_OPEN;
      case FRIENDSHIP -> Feather.HEART;
    };
  }

  /// What is missing about a topic.
  Row gap(Gaps.Gap gap) {
    Topic topic = gap.topic();
    String sentence = words().sentence(gap);
    return titled(topic.name())
        .unseen(sentence)
        .below(new Naming(sentence, InsightsWords.named(gap), model::open))
        .actions(
            explained(
                Buttons.plain(speech.get("insights.gap.look"), () -> model.look(topic)),
                speech.get("insights.gap.look.help", topic.name())))
        .onOpen(() -> model.look(topic));
  }

  /// Two to bring together.
  Row together(Together two) {
    String sentence = words().sentence(two);
    return titled(words().shared(two))
        .unseen(sentence)
        .below(
            new Naming(
                sentence,
                List.of(Named.of(two.pair().one()), Named.of(two.pair().other())),
                model::open))
        .actions(
            explained(
                Buttons.filled(speech.get("insights.together.ask"), () -> model.askBoth(two)),
                speech.get("insights.together.ask.help")));
  }

  /// Somebody through whom others came.
  Row connector(Connector connector) {
    String sentence = words().sentence(connector);
    Named person = connector.person();
    return Row.of(person.name())
        .unseen(sentence)
        .below(new Naming(sentence, connector.nearest(), model::open))
        .onOpen(() -> model.open(person.id()));
  }

  private Row titled(String words) {
    return Row.of(speech.voice().get().words().leading(words));
  }

  private static Button explained(Button button, String help) {
    button.setAccessibleHelp(help);
    return button;
  }

  private InsightsWords words() {
    return new InsightsWords(speech.voice().get());
  }
}
