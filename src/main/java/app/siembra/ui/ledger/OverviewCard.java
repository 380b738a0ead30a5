package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Keys;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The chosen time as a whole: whom it was about, and the picture of it. Each number opens what it
/// counts.
final class OverviewCard {
  private static final double TWO_COLUMNS_EM = 52;

  private final LedgerViewModel model;
  private final Speech speech;
  private final PairChart chart;

  OverviewCard(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.chart = new PairChart().onOpen(this::openPlace);
  }

  Node create() {
    return Card.plain()
        .inside(
            new Columns(
                TWO_COLUMNS_EM,
                Columns.Column.of(1, createFigures()),
                Columns.Column.of(1.35, createChart())));
  }

  private Node createFigures() {
    return Styles.styled(new VBox(createHelped(), createHelpedMe(), createGroups()), "figures");
  }

  private Node createChart() {
    VBox.setVgrow(chart, Priority.ALWAYS);
    return chart;
  }

  private Node createHelped() {
    return headline(OverviewWords::helped, Direction.GIVEN, Styles.BIG);
  }

  private Node createHelpedMe() {
    var link = headline(OverviewWords::helpedMe, Direction.RECEIVED, Styles.SUBTITLE);
    return Presence.whereSaid(link);
  }

  private Hyperlink headline(
      BiFunction<OverviewWords, Overview, String> words, Direction direction, String style) {
    var link = Styles.styled(new Hyperlink(), "headline", style);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.textProperty().bind(live(words));
    link.setOnAction(_ -> model.showPeople(direction));
    return link;
  }

  private Node createGroups() {
    var table = Styles.styled(new GridPane(), "groups");
    table.addRow(
        0,
        new Region(),
        Lines.of(speech.bind("ledger.column.given"), Styles.DETAIL),
        Lines.of(speech.bind("ledger.column.received"), Styles.DETAIL));
    for (KindGroup group : KindGroup.values()) {
      table.addRow(
          table.getRowCount(),
          Lines.of(speech.live(voice -> new OverviewWords(voice).group(group)), Styles.DETAIL),
          createCount(Direction.GIVEN, group),
          createCount(Direction.RECEIVED, group));
    }
    return table;
  }

  private Node createCount(Direction direction, KindGroup group) {
    var link = Styles.styled(new Hyperlink(), Styles.LINK, "count");
    link.setGraphic(Styles.styled(new Region(), "swatch", Keys.of(direction), Keys.of(group)));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.textProperty().bind(live((words, overview) -> words.count(overview, direction, group)));
    link.accessibleTextProperty()
        .bind(live((words, overview) -> words.spokenCount(overview, direction, group)));
    link.setOnAction(_ -> model.showGroup(direction, group));
    return link;
  }

  /// Keeps the chart up to date until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        model.overview().subscribe(this::showChart),
        speech.voice().subscribe(() -> showChart(model.overview().get())));
  }

  private void showChart(@Nullable Overview overview) {
    if (overview != null) {
      var words = new OverviewWords(speech.voice().get());
      var step = overview.chart().step();
      chart.show(
          overview.chart().buckets().stream()
              .map(
                  bucket ->
                      new PairChart.Spot(
                          words.foot(step, bucket.span()),
                          words.bucket(step, bucket),
                          bucket.given(),
                          bucket.received()))
              .toList(),
          words.chart(overview.chart()));
    }
  }

  private void openPlace(int place) {
    Overview overview = model.overview().get();
    if (overview != null) {
      model.showSpan(overview.chart().buckets().get(place).span());
    }
  }

  private StringBinding live(BiFunction<OverviewWords, Overview, String> words) {
    return Bindings.createStringBinding(
        () -> {
          Overview overview = model.overview().get();
          return overview == null
              ? ""
              : words.apply(new OverviewWords(speech.voice().get()), overview);
        },
        model.overview(),
        speech.voice());
  }
}
