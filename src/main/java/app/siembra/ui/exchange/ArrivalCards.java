package app.siembra.ui.exchange;

import app.siembra.ui.arrival.FileReport;
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
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Where files are dropped, what they would bring, and what they brought.
final class ArrivalCards extends View {
  private final ImportViewModel model;
  private final Speech speech;
  private final VBox files = new VBox();

  ArrivalCards(ImportViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
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
    choose.disableProperty().bind(is(ImportStage.Looking.class).or(is(ImportStage.Storing.class)));
    var free = is(ImportStage.Waiting.class).or(is(ImportStage.Looking.class));
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
        Card.titled(live(ImportWords::previewTitle))
            .with(files)
            .inside(
                buttons(
                    Presence.of(
                        Buttons.filled(live(ImportWords::store), model::store),
                        stage(
                            stage ->
                                stage instanceof ImportStage.Preview && ImportWords.brings(stage))),
                    Presence.of(
                        Buttons.plain(speech.bind("exchange.all-the-same"), model::lookAllTheSame),
                        stage(ImportStage::isTooLong)),
                    Presence.of(
                        Buttons.plain(live(this::leave), model::close),
                        is(ImportStage.Preview.class)))),
        is(ImportStage.Preview.class).or(is(ImportStage.Storing.class)));
  }

  private String leave(ImportWords words, ImportStage stage) {
    return words.voice().texts().get(ImportWords.brings(stage) ? "work.cancel" : "sheet.close");
  }

  private Node createResult() {
    var also = Lines.of(live(ImportWords::alsoArrived), Styles.SUBTITLE);
    var toSort = Lines.of(live((words, stage) -> words.toSort(unsorted(stage))), Styles.DETAIL);
    return Presence.of(
        Card.titled(speech.bind("exchange.done"))
            .inside(
                Lines.of(live(ImportWords::arrived), Styles.BIG),
                Presence.of(also, also.textProperty().isNotEmpty()),
                Presence.of(toSort, toSort.textProperty().isNotEmpty()),
                buttons(
                    Presence.of(
                        Buttons.filled(live(ArrivalCards::sortNow), model::sort),
                        stage(stage -> unsorted(stage) > 0)),
                    Presence.of(
                        Buttons.plain(speech.bind("exchange.undo"), model::undo),
                        stage(stage -> stage instanceof ImportStage.Done done && done.newest())),
                    Buttons.plain(speech.bind("sheet.close"), model::close))),
        is(ImportStage.Done.class));
  }

  private static String sortNow(ImportWords words, ImportStage stage) {
    return words.voice().texts().count("exchange.done.five", unsorted(stage));
  }

  private static int unsorted(ImportStage stage) {
    return stage instanceof ImportStage.Done done ? done.unsorted() : 0;
  }

  private static FlowPane buttons(Node... nodes) {
    return Styles.styled(new FlowPane(nodes), "button-line");
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.stage().subscribe(_ -> showFiles()), speech.voice().subscribe(_ -> showFiles()));
  }

  private void showFiles() {
    var words = new ImportWords(speech.voice().get());
    files
        .getChildren()
        .setAll(
            model.stage().get().known().stream()
                .map(report -> new FileReport(report, words))
                .toList());
  }

  private BooleanBinding is(Class<? extends ImportStage> kind) {
    return Bindings.createBooleanBinding(() -> kind.isInstance(model.stage().get()), model.stage());
  }

  private ObservableValue<Boolean> stage(Predicate<ImportStage> condition) {
    return model.stage().map(condition::test);
  }

  private ObservableValue<String> live(BiFunction<ImportWords, ImportStage, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(new ImportWords(speech.voice().get()), model.stage().get()),
        model.stage(),
        speech.voice());
  }
}
