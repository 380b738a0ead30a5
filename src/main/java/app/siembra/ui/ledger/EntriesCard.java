package app.siembra.ui.ledger;

import app.siembra.service.HelpEntry;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.RowSections;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Everything given and received in the chosen time, by month or by person.
final class EntriesCard {
  private final LedgerViewModel model;
  private final Speech speech;
  private final FilterBar filter;
  private final ChipRow<Order> orders;
  private final RowSections<Month, HelpEntry> months;
  private final RowColumn<Shared> people = new RowColumn<>(this::createPerson);

  EntriesCard(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.filter = new FilterBar(model, speech);
    this.orders = new ChipRow<>(ChipRow.Choice.ONE, order -> words().order(order));
    this.months =
        new RowSections<>(
                new RowSections.Parts<>(
                    Month::first, month -> words().month(month.first()), Month::entries),
                new RowMaker(speech, model.acts())::entry)
            .aligned();
  }

  Node create() {
    return Card.titled(speech.bind("ledger.entries"))
        .head(orders)
        .inside(filter.create())
        .with(months, people, createMore(), createNoMatch(), createQuietTime());
  }

  private Row createPerson(Shared shared) {
    return Row.of(shared.person().name())
        .initials(shared.person().initials(), shared.person().name(), shared.person().photo())
        .detail(words().lately(shared))
        .actions(
            Buttons.plain(speech.get("ledger.open-person"), () -> model.open(shared.person().id())))
        .onOpen(() -> model.showPerson(shared.person()));
  }

  private Node createMore() {
    var more =
        Buttons.plain(
            Bindings.createStringBinding(
                () -> speech.get("ledger.more", model.rest().get()), model.rest(), speech.voice()),
            model::more);
    return Presence.of(Styles.styled(new HBox(more), "more"), model.rest().greaterThan(0));
  }

  private Node createNoMatch() {
    return createState(
        Mood.NO_MATCH,
        new EmptyState(
            Feather.SEARCH,
            speech.bind("ledger.no-match"),
            Buttons.plain(speech.bind("ledger.show-everything"), model::showEverything)));
  }

  private Node createQuietTime() {
    var words =
        Bindings.createStringBinding(
            () -> {
              Overview overview = model.overview().get();
              return overview == null
                  ? ""
                  : new OverviewWords(speech.voice().get()).nothing(overview);
            },
            model.overview(),
            speech.voice());
    return createState(
        Mood.QUIET_TIME,
        new EmptyState(
            Feather.CALENDAR, words, Buttons.plain(speech.bind("ledger.add"), model::add)));
  }

  private Node createState(Mood mood, Node state) {
    return Presence.of(state, model.mood().map(mood::equals));
  }

  Subscription show() {
    var voice = speech.voice();
    return Subscription.combine(
        filter.show(),
        voice.subscribe(_ -> orders.show(List.of(Order.values()))),
        model.order().subscribe(order -> orders.choose(List.of(order))),
        orders.chosen().subscribe(() -> orders.chosen().forEach(model.order()::set)),
        months.show(model.lists().months(), voice),
        people.show(model.lists().people(), voice));
  }

  private LedgerWords words() {
    return new LedgerWords(speech.voice().get());
  }
}
