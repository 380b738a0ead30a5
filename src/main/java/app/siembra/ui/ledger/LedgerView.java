package app.siembra.ui.ledger;

import app.siembra.service.HelpEntry;
import app.siembra.service.Presented;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The ledger of help given and received.
public final class LedgerView extends View {
  private static final int FEW = 3;
  private static final double TWO_COLUMNS_EM = 58;

  private final LedgerViewModel model;
  private final Speech speech;
  private final PeriodBar periods;
  private final OverviewCard overview;
  private final BreakdownCard breakdown;
  private final EntriesCard entries;
  private final FewRows<HelpEntry> open;
  private final FewRows<HelpEntry> thanks;
  private final FewRows<HelpEntry> lent;
  private final FewRows<Presented> introductions;

  public LedgerView(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.periods = new PeriodBar(model, speech);
    this.overview = new OverviewCard(model, speech);
    this.breakdown = new BreakdownCard(model, speech);
    this.entries = new EntriesCard(model, speech);
    var rows = new RowMaker(speech, model.acts());
    this.open = new FewRows<>(speech, model.lists().open(), FEW, rows::open);
    this.thanks = new FewRows<>(speech, model.lists().thanks(), FEW, rows::thanks);
    this.lent = new FewRows<>(speech, model.lists().lent(), FEW, rows::lent);
    this.introductions =
        new FewRows<>(speech, model.lists().introductions(), FEW, rows::introduction);
  }

  @Override
  protected Parent build() {
    var page =
        new Page(
            createHead(),
            createNew(),
            Presence.of(periods.create(), isAnythingNoted()),
            Presence.of(
                overview.create(), model.overview().map(Overview::isNotEmpty).orElse(false)),
            Presence.of(createColumns(), isAnythingNoted()));
    page.getStylesheets().add(Theme.sheet("ledger.css"));
    return page;
  }

  private Node createHead() {
    var head = PageHead.of(speech.bind("ledger.title"), speech.bind("ledger.subtitle"));
    HBox.setHgrow(head, Priority.ALWAYS);
    var add = Buttons.filled(speech.bind("ledger.add"), model::add);
    return Styles.styled(new HBox(head, Presence.of(add, isAnythingNoted())), "head");
  }

  private Node createNew() {
    return Presence.of(
        Card.plain()
            .with(
                new EmptyState(
                    Feather.HEART,
                    speech.bind("ledger.new"),
                    Buttons.filled(speech.bind("ledger.add"), model::add))),
        model.mood().map(Mood.NEW::equals));
  }

  private Node createColumns() {
    return new Columns(
        TWO_COLUMNS_EM,
        Columns.Column.of(
            1,
            open.create(speech.bind("ledger.open")),
            thanks.create(speech.bind("ledger.thanks")),
            lent.create(speech.bind("ledger.lent")),
            introductions.create(speech.bind("ledger.introductions")),
            Presence.of(
                breakdown.create(), model.overview().map(Overview::isNotEmpty).orElse(false))),
        Columns.Column.of(1.45, entries.create()));
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        periods.show(),
        overview.show(),
        breakdown.show(),
        entries.show(),
        open.show(),
        thanks.show(),
        lent.show(),
        introductions.show());
  }

  private ObservableValue<Boolean> isAnythingNoted() {
    return model.mood().map(mood -> mood != Mood.LOADING && mood != Mood.NEW);
  }
}
