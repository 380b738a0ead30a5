package app.siembra.ui.today;

import app.siembra.service.Today;
import app.siembra.ui.kit.BarStrip;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The first screen.
public final class TodayView extends View {
  private static final double TWO_COLUMNS_EM = 58;

  private final TodayViewModel model;
  private final Speech speech;
  private final QuietCard quiet;
  private final ErrandsCard errands;
  private final DatesCard dates;
  private final SafetyCard safety;
  private final SeedCard seed;
  private final BarStrip weeks = new BarStrip();

  /// A view of this model; `reaching` does what the user chose to reach somebody.
  public TodayView(TodayViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.quiet = new QuietCard(model, speech, reaching);
    this.errands = new ErrandsCard(model, speech);
    this.dates = new DatesCard(model, speech);
    this.safety = new SafetyCard(model.safety(), speech);
    this.seed = new SeedCard(model.seed(), speech);
  }

  @Override
  protected Parent build() {
    return new Page(
        PageHead.of(live((words, _) -> words.heading()), live(TodayWords::summary)),
        new Columns(
            TWO_COLUMNS_EM,
            Columns.Column.of(
                1.65,
                createBegin(),
                createToSort(),
                createCalm(),
                quiet.create(live(TodayWords::allQuiet)),
                errands.create()),
            Columns.Column.of(
                1, safety.create(), dates.create(), seed.create(), createLedger(), createWeeks())));
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
            Buttons.filled(live(TodayWords::sortNow), model::openUnsorted)));
  }

  private Node createCalm() {
    return createState(Mood.CALM, new EmptyState(Feather.SUN, speech.bind("today.empty.calm")));
  }

  private Node createState(Mood mood, EmptyState state) {
    return Presence.of(Card.plain().with(state), model.mood().map(mood::equals));
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
        quiet.show(),
        errands.show(),
        dates.show(),
        safety.show(),
        seed.show(),
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

  private TodayWords now() {
    return new TodayWords(speech.voice().get());
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
