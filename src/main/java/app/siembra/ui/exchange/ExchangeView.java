package app.siembra.ui.exchange;

import app.siembra.ui.arrival.SampleCard;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// Import and export.
public final class ExchangeView extends View {
  private static final double TWO_COLUMNS_EM = 58;

  private final ExchangeViewModel model;
  private final Speech speech;
  private final TwinsCard twins;

  public ExchangeView(ExchangeViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.twins = new TwinsCard(model.twins(), speech);
  }

  /// Looks into these files, if there are any.
  ///
  /// @param twins whether to look for who is in the book twice, and to lead there
  public ExchangeView with(List<Path> files, boolean twins) {
    model.arrivals().look(files);
    if (twins) {
      model.twins().seek();
    }
    return this;
  }

  @Override
  protected Parent build() {
    var page =
        new Page(
            PageHead.of(speech.bind("exchange.title"), speech.bind("exchange.subtitle")),
            new Columns(
                TWO_COLUMNS_EM,
                Columns.Column.of(
                    1.65, createArrivals(), createTwins(), createPast(), createSample()),
                Columns.Column.of(1, createExport())));
    page.getStylesheets().add(Theme.sheet("exchange.css"));
    return page;
  }

  private Node createArrivals() {
    return new ArrivalCards(model, speech, twins::reveal).node();
  }

  private Node createTwins() {
    return Presence.of(twins.node(), model.sample().people().greaterThan(1));
  }

  private Node createPast() {
    return new PastImportsCard(model.past(), speech).node();
  }

  private Node createSample() {
    return new SampleCard(model.sample(), speech).node();
  }

  private Node createExport() {
    return new ExportCard(model.export(), speech).node();
  }

  @Override
  protected Subscription shown() {
    return model.watch();
  }
}
