package app.siembra.ui.today;

import app.siembra.model.PersonId;
import app.siembra.service.ComingRow;
import app.siembra.service.Named;
import app.siembra.service.QuietRow;
import app.siembra.service.Today;
import app.siembra.ui.kit.BarStrip;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.LaterMenu;
import app.siembra.ui.parts.LogMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The first screen.
public final class TodayView extends View {
  private static final double TWO_COLUMNS_EM = 58;
  private static final int FEW_ERRANDS = 5;
  private static final int FEW_DATES = 5;

  private final TodayViewModel model;
  private final Speech speech;
  private final ReachMenu.Reaching reaching;
  private final RowColumn<QuietRow> quiet = new RowColumn<>(this::createQuietRow);
  private final FewRows<Errand> errands;
  private final FewRows<ComingRow> dates;
  private final SafetyCard safety;
  private final BarStrip weeks = new BarStrip();

  /// A view of this model; `reaching` does what the user chose to reach somebody.
  public TodayView(TodayViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.reaching = reaching;
    this.safety = new SafetyCard(model.safety(), speech);
    this.errands = new FewRows<>(speech, model.errands(), FEW_ERRANDS, this::createErrandRow);
    this.dates = new FewRows<>(speech, model.dates(), FEW_DATES, this::createDateRow);
  }

  @Override
  protected Parent build() {
    return new Page(
        PageHead.of(live((words, _) -> words.heading()), live(TodayWords::summary)),
        new Columns(
            TWO_COLUMNS_EM,
            Columns.Column.of(
                1.65, createBegin(), createToSort(), createCalm(), createQuiet(), createErrands()),
            Columns.Column.of(1, safety.create(), createDates(), createLedger(), createWeeks())));
  }

  private Node createBegin() {
    return createState(
        Mood.NEW,
        new EmptyState(
            Feather.USER_PLUS,
            speech.bind("today.empty.new"),
            Buttons.filled(speech.bind("today.empty.new.begin"), model::begin)));
  }

  private Node createToSort() {
    return createState(
        Mood.TO_SORT,
        new EmptyState(
            Feather.USERS,
            live(TodayWords::toSort),
            Buttons.filled(speech.bind("today.empty.sort.five"), model::openUnsorted)));
  }

  private Node createCalm() {
    return createState(Mood.CALM, new EmptyState(Feather.SUN, speech.bind("today.empty.calm")));
  }

  private Node createState(Mood mood, EmptyState state) {
    return Presence.of(Card.plain().with(state), model.mood().map(mood::equals));
  }

  private Node createQuiet() {
    return Presence.of(
        Card.titled(speech.bind("today.quiet"))
            .action(live(TodayWords::allQuiet), model::openAllQuiet)
            .with(quiet),
        filled(model.quiet()));
  }

  private Row createQuietRow(QuietRow row) {
    String name = row.listed().line().name();
    return Row.of(name)
        .lead(new Initials(name))
        .detail(now().reason(row))
        .note(now().note(row))
        .actions(
            ReachMenu.of(speech, () -> model.ways(row.id()), reaching(row)),
            LogMenu.of(
                speech, channel -> model.talked(row.id(), channel), () -> model.write(row.id())),
            LaterMenu.forPerson(speech, model.date(), choice -> model.later(row.id(), choice)))
        .onOpen(() -> model.openQuiet(row.id()));
  }

  private ReachMenu.Reaching reaching(QuietRow row) {
    return reaching.andThen(() -> model.reached(row.id()));
  }

  private Node createErrands() {
    return errands.create(speech.bind("today.errands"));
  }

  private Row createErrandRow(Errand errand) {
    var row =
        Row.of(now().title(errand))
            .detail(now().detail(errand))
            .lead(new Initials(firstName(errand)))
            .actions(errandActions(errand));
    errand.people().stream().findFirst().ifPresent(who -> row.onOpen(() -> model.open(who.id())));
    return row;
  }

  private Node[] errandActions(Errand errand) {
    var done = Buttons.plain(now().act(errand), () -> model.done(errand));
    return errand instanceof Errand.Due due
        ? new Node[] {done, LaterMenu.forTask(speech, model.date(), day -> model.move(due, day))}
        : new Node[] {done};
  }

  private static String firstName(Errand errand) {
    return errand.people().stream().findFirst().map(Named::name).orElse("");
  }

  private Node createDates() {
    return dates.create(speech.bind("today.dates"));
  }

  private Row createDateRow(ComingRow row) {
    return Row.of(row.person().name())
        .lead(new Initials(row.person().name()))
        .detail(now().coming(row))
        .actions(createGreeted(row.person().id()))
        .onOpen(() -> model.open(row.person().id()));
  }

  private Node createGreeted(PersonId person) {
    return Buttons.split(
        speech.get("today.greeted"),
        () -> model.greeted(person, false),
        Buttons.item(speech.get("today.greeted.counts"), () -> model.greeted(person, true)));
  }

  private Node createLedger() {
    return Presence.of(
        Card.titled(speech.bind("today.ledger"))
            .action(speech.bind("today.ledger.open"), model::openLedger)
            .inside(
                Lines.of(live(TodayWords::helped), Styles.BIG),
                Presence.of(
                    Lines.of(live(TodayWords::helpedMe), Styles.SUBTITLE),
                    live(TodayWords::helpedMe).map(words -> !words.isEmpty()))),
        hasPeople());
  }

  private Node createWeeks() {
    return Presence.of(
        Card.titled(speech.bind("today.weeks"))
            .inside(weeks, Lines.of(live(TodayWords::weeks), Styles.DETAIL)),
        hasPeople());
  }

  @Override
  protected Subscription shown() {
    var voice = speech.voice();
    return Subscription.combine(
        model.watch(),
        quiet.show(model.quiet(), voice),
        errands.show(),
        dates.show(),
        safety.show(),
        model.today().subscribe(this::showWeeks),
        voice.subscribe(() -> showWeeks(model.today().get())));
  }

  private void showWeeks(@Nullable Today today) {
    if (today != null) {
      weeks.show(now().bars(today), now().weeks(today));
    }
  }

  private ObservableValue<Boolean> hasPeople() {
    return model.today().map(today -> today.counts().people() > 0).orElse(false);
  }

  private static ObservableValue<Boolean> filled(ObservableList<?> values) {
    return Bindings.isNotEmpty(values);
  }

  private TodayWords now() {
    return new TodayWords(speech.voice().get(), model.date());
  }

  private ObservableValue<String> live(BiFunction<TodayWords, Today, String> words) {
    return Bindings.createStringBinding(
        () -> {
          Today today = model.today().get();
          return today == null ? "" : words.apply(now(), today);
        },
        model.today(),
        speech.voice());
  }
}
