package app.siembra.ui.welcome;

import app.siembra.ui.arrival.FileReport;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.ImportViewModel;
import app.siembra.ui.arrival.ImportWords;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the chosen files would bring, and what they brought.
final class ArrivalBox extends View {
  private final ImportViewModel model;
  private final Speech speech;
  private final VBox files = new VBox();

  ArrivalBox(ImportViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return new VBox(createLooking(), createPreview(), createResult());
  }

  private Node createLooking() {
    return Presence.of(
        inside(Lines.of(speech.bind("exchange.drop.looking"), Styles.DETAIL)),
        is(ImportStage.Looking.class::isInstance));
  }

  private Node createPreview() {
    return Presence.of(
        new VBox(
            files,
            inside(
                buttons(
                    Presence.of(
                        Buttons.filled(live(ImportWords::store), model::store),
                        is(ArrivalBox::isToBeStored)),
                    Presence.of(
                        Buttons.plain(speech.bind("exchange.all-the-same"), model::lookAllTheSame),
                        is(ImportStage::isTooLong)),
                    Presence.of(
                        Buttons.plain(speech.bind("work.cancel"), model::close),
                        is(ImportStage.Preview.class::isInstance))))),
        is(stage -> stage instanceof ImportStage.Preview || stage instanceof ImportStage.Storing));
  }

  private static boolean isToBeStored(ImportStage stage) {
    return stage instanceof ImportStage.Preview && ImportWords.brings(stage);
  }

  private Node createResult() {
    var also = Lines.of(live(ImportWords::alsoArrived), Styles.DETAIL);
    return Presence.of(
        inside(
            Lines.of(live(ImportWords::arrived), Styles.BIG),
            Presence.of(also, also.textProperty().isNotEmpty()),
            Presence.of(
                buttons(Buttons.plain(speech.bind("exchange.undo"), model::undo)),
                is(stage -> stage instanceof ImportStage.Done done && done.newest()))),
        is(ImportStage.Done.class::isInstance));
  }

  private static Node inside(Node... nodes) {
    return Styles.styled(new VBox(nodes), "welcome-arrival");
  }

  private static FlowPane buttons(Node... nodes) {
    return Styles.styled(new FlowPane(nodes), "button-line");
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.stage().subscribe(_ -> showFiles()), speech.voice().subscribe((_, _) -> showFiles()));
  }

  private void showFiles() {
    var words = new ImportWords(speech.voice().get());
    var known = model.stage().get().known();
    files.getChildren().setAll(known.stream().map(file -> new FileReport(file, words)).toList());
  }

  private ObservableValue<Boolean> is(Predicate<ImportStage> condition) {
    return model.stage().map(condition::test);
  }

  private ObservableValue<String> live(BiFunction<ImportWords, ImportStage, String> words) {
    return Bindings.createStringBinding(
        () -> words.apply(new ImportWords(speech.voice().get()), model.stage().get()),
        model.stage(),
        speech.voice());
  }
}
