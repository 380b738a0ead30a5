package app.siembra.ui.insights;

import app.siembra.model.ObjectiveKind;
import app.siembra.rules.Gaps;
import app.siembra.service.Connector;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// How the user is doing: what they are after, and what is missing for it.
public final class InsightsView extends View {
  private static final double TWO_COLUMNS_EM = 58;
  private static final int FEW_CONNECTORS = 5;

  private final InsightsViewModel screen;
  private final ObjectivesViewModel model;
  private final Speech speech;
  private final ObjectivesCard objectives;
  private final ProposalsCard<Gaps.Gap> gaps;
  private final ProposalsCard<Together> together;
  private final FewRows<Connector> connectors;

  public InsightsView(InsightsViewModel screen, Speech speech) {
    this.screen = screen;
    this.model = screen.objectives();
    this.speech = speech;
    var rows = new RowMaker(model, speech);
    this.objectives = new ObjectivesCard(model, speech, rows);
    this.gaps = new ProposalsCard<>(speech, model.gapsMood(), model.gaps(), rows::gap);
    this.together =
        new ProposalsCard<>(speech, model.togetherMood(), model.together(), rows::together);
    this.connectors =
        new FewRows<>(speech, screen.connectors().connectors(), FEW_CONNECTORS, rows::connector);
  }

  @Override
  protected Parent build() {
    var page = new Page(createHead(), createColumns());
    page.getStylesheets().add(Theme.sheet("insights.css"));
    return page;
  }

  private Node createHead() {
    var head = PageHead.of(speech.bind("insights.title"), speech.bind("insights.subtitle"));
    HBox.setHgrow(head, Priority.ALWAYS);
    var add =
        Buttons.filled(speech.bind("insights.add"), () -> model.add(ObjectiveKind.OPPORTUNITY));
    return Styles.styled(
        new HBox(head, Presence.of(add, model.mood().map(Mood.FOUND::equals))), "head");
  }

  private Node createColumns() {
    return new Columns(
        TWO_COLUMNS_EM,
        Columns.Column.of(1.3, objectives.create()),
        Columns.Column.of(
            1,
            Stream.of(
                    Stream.of(createGaps()),
                    Stream.of(createTogether()),
                    Stream.of(connectors.create(speech.bind("insights.connectors"))))
                .flatMap(cards -> cards)
                .toArray(Node[]::new)));
  }

  private Node[] createGaps() {
    return gaps.create(
        "insights.gaps",
        new ProposalsCard.Empty(
            Feather.HASH, "insights.gaps.unasked", step(ObjectiveKind.LEARNING)),
        new ProposalsCard.Empty(Feather.CHECK_CIRCLE, "insights.gaps.none", toPeople()));
  }

  private Node[] createTogether() {
    return together.create(
        "insights.together",
        new ProposalsCard.Empty(
            Feather.USERS, "insights.together.unasked", step(ObjectiveKind.FRIENDSHIP)),
        new ProposalsCard.Empty(Feather.USERS, "insights.together.none", toPeople()));
  }

  private Button step(ObjectiveKind kind) {
    return Buttons.plain(speech.bind("insights.add"), () -> model.add(kind));
  }

  private Button toPeople() {
    return Buttons.plain(speech.bind("insights.people"), model::people);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        screen.watch(), objectives.show(), gaps.show(), together.show(), connectors.show());
  }
}
