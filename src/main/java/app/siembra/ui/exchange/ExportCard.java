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
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
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
        .inside(createOutcome());
  }

  private Row createRow(Preset preset) {
    var key = "exchange.out." + preset.key();
    return Row.of(speech.get(key))
        .detail(speech.get(key + ".detail"))
        .actions(Buttons.plain(speech.get("exchange.out.save"), () -> model.export(preset)))
        .onOpen(() -> model.export(preset));
  }

  private Node createOutcome() {
    var written =
        Lines.of(Bindings.createStringBinding(this::written, model.outcome(), speech.voice()));
    var failed =
        Lines.of(
            Bindings.createStringBinding(this::failed, model.outcome(), speech.voice()),
            Styles.PROBLEM);
    var open = Buttons.plain(speech.bind("exchange.out.folder"), model::openFolder);
    return Styles.styled(
        new VBox(
            Presence.whereSaid(failed),
            Presence.whereSaid(written),
            Presence.of(open, written.textProperty().isNotEmpty())),
        "outcome");
  }

  private String written() {
    return switch (model.outcome().get()) {
      case Outcome.Written(var preset, var count, var file) ->
          speech
              .voice()
              .get()
              .texts()
              .count(
                  "exchange.out.written." + preset.content().key(),
                  count,
                  ExportViewModel.nameOf(file));
      case Outcome.None _, Outcome.Writing _, Outcome.Failed _ -> "";
    };
  }

  private String failed() {
    return switch (model.outcome().get()) {
      case Outcome.Failed(var problem) -> speech.voice().get().sentences().problem(problem);
      case Outcome.None _, Outcome.Writing _, Outcome.Written _ -> "";
    };
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
