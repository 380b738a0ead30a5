package app.siembra.ui.exchange;

import app.siembra.service.Twins;
import app.siembra.ui.arrival.Arriving;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.ImportViewModel;
import app.siembra.ui.arrival.ImportWords;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Where files are dropped, what they would bring, and what they brought.
final class ArrivalCards extends View {
  private final ImportViewModel model;
  private final Speech speech;
  private final Arriving arriving;
  private final ObservableList<Twins> twins;
  private final Runnable compare;

  /// @param compare leads to those who may be in the book twice
  ArrivalCards(ExchangeViewModel exchange, Speech speech, Runnable compare) {
    this.model = exchange.arrivals();
    this.twins = exchange.twins().pairs();
    this.speech = speech;
    this.compare = compare;
    this.arriving = new Arriving(model, speech);
  }

  @Override
  protected Parent build() {
    return Styles.styled(new VBox(createDrop(), createPreview(), createResult()), "arrival-cards");
  }

  private Node createDrop() {
    var choose = Buttons.plain(speech.bind("exchange.choose.button"), model::choose);
    model
        .stage()
        .subscribe(
            stage -> {
              choose.getStyleClass().remove(Styles.FILLED);
              if (stage instanceof ImportStage.Waiting) {
                choose.getStyleClass().add(Styles.FILLED);
              }
            });
    choose
        .disableProperty()
        .bind(
            arriving.is(
                stage ->
                    stage instanceof ImportStage.Looking || stage instanceof ImportStage.Storing));
    var free =
        arriving.is(
            stage -> stage instanceof ImportStage.Waiting || stage instanceof ImportStage.Looking);
    return Styles.styled(
        new VBox(
            Presence.of(new Icon(Feather.DOWNLOAD), free),
            Lines.of(speech.bind("exchange.drop"), Styles.NAME),
            Presence.of(Lines.of(speech.bind("exchange.drop.kinds"), Styles.DETAIL), free),
            choose,
            Presence.of(
                Lines.of(
                    Bindings.createStringBinding(this::dropNote, model.stage(), speech.voice()),
                    Styles.DETAIL),
                free)),
        "drop-area");
  }

  private String dropNote() {
    return speech.get(
        model.stage().get() instanceof ImportStage.Looking
            ? "exchange.drop.looking"
            : "exchange.drop.first");
  }

  private Node createPreview() {
    return Presence.of(
        Card.titled(arriving.live(ImportWords::previewTitle))
            .with(arriving.files())
            .inside(arriving.decision()),
        arriving.isPreviewed());
  }

  private Node createResult() {
    var toSort =
        Lines.of(arriving.live((words, stage) -> words.toSort(unsorted(stage))), Styles.DETAIL);
    return Presence.of(
        Card.titled(speech.bind("exchange.done"))
            .inside(
                arriving.arrived(),
                arriving.also(Styles.SUBTITLE),
                Presence.whereSaid(toSort),
                Arriving.line(
                    Presence.of(
                        Buttons.filled(arriving.live(ArrivalCards::sortNow), model::sort),
                        arriving.is(stage -> unsorted(stage) > 0)),
                    createTwins(),
                    arriving.undo(),
                    Buttons.plain(speech.bind("sheet.close"), model::close))),
        arriving.is(ImportStage.Done.class::isInstance));
  }

  private Node createTwins() {
    var words =
        Bindings.createStringBinding(
            () -> speech.voice().get().texts().count("exchange.done.twins", twins.size()),
            twins,
            speech.voice());
    return Presence.of(Buttons.plain(words, compare), Bindings.isNotEmpty(twins));
  }

  private static String sortNow(ImportWords words, ImportStage stage) {
    return words.voice().words().sortNow(unsorted(stage));
  }

  private static int unsorted(ImportStage stage) {
    return stage instanceof ImportStage.Done done ? done.unsorted() : 0;
  }

  @Override
  protected Subscription shown() {
    return arriving.show();
  }
}
