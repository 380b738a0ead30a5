package app.siembra.ui.exchange;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The ways out.
final class ExportCard extends View {
  private final ExportViewModel model;
  private final Speech speech;
  private final RowColumn<Preset> presets = new RowColumn<>(this::createRow);

  ExportCard(ExportViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("exchange.out"))
        .inside(Lines.of(speech.bind("exchange.out.hint"), Styles.DETAIL))
        .with(presets)
        .inside(createPhotos());
  }

  private Node createPhotos() {
    var box = new CheckBox();
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.textProperty().bind(speech.bind("exchange.out.without-photos"));
    box.selectedProperty().bindBidirectional(model.withoutPhotos());
    return Styles.styled(new VBox(box), "export-choice");
  }

  private Row createRow(Preset preset) {
    var key = "exchange.out." + preset.key();
    return Row.of(speech.get(key))
        .detail(speech.get(key + ".detail"))
        .actions(Buttons.plain(speech.get("exchange.out.save"), () -> model.export(preset)))
        .standing()
        .below(createOutcome(preset))
        .onOpen(() -> model.export(preset));
  }

  private Node createOutcome(Preset preset) {
    var written = Lines.of(live(() -> written(preset)));
    var failed = Lines.of(live(() -> failed(preset)), Styles.PROBLEM);
    var open = Buttons.plain(speech.bind("exchange.out.folder"), model::openFolder);
    return Presence.of(
        Styles.styled(
            new VBox(
                Presence.whereSaid(failed),
                Presence.whereSaid(written),
                Presence.of(open, written.textProperty().isNotEmpty())),
            "outcome"),
        written.textProperty().isNotEmpty().or(failed.textProperty().isNotEmpty()));
  }

  private StringBinding live(Callable<String> words) {
    return Bindings.createStringBinding(words, model.outcome(), speech.voice());
  }

  private String written(Preset preset) {
    return model.outcome().get() instanceof Outcome.Written(var which, var count, var file)
            && which == preset
        ? speech
            .voice()
            .get()
            .texts()
            .count(
                "exchange.out.written." + preset.content().key(),
                count,
                ExportViewModel.nameOf(file))
        : "";
  }

  private String failed(Preset preset) {
    return model.outcome().get() instanceof Outcome.Failed(var which, var problem)
            && which == preset
        ? speech.voice().get().sentences().problem(problem)
        : "";
  }

  @Override
  protected Subscription shown() {
    presets.set(List.of(Preset.values()));
    return speech
        .voice()
        .subscribe(
            _ -> {
              presets.set(List.of());
              presets.set(List.of(Preset.values()));
            });
  }
}
