package app.siembra.ui.exchange;

import app.siembra.model.ProblemException;
import app.siembra.service.Exporting;
import app.siembra.service.Services;
import app.siembra.ui.arrival.Watching;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Progress;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Everything on its way out.
final class ExportViewModel {
  private static final Outcome NONE = new Outcome.None();

  private final Services services;
  private final Dialogs dialogs;
  private final Consumer<Path> openFolder;
  private final Desk desk;
  private final BooleanProperty withoutPhotos = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(NONE);

  ExportViewModel(Services services, Dialogs dialogs, Consumer<Path> openFolder, Desk desk) {
    this.services = services;
    this.dialogs = dialogs;
    this.openFolder = openFolder;
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether cards are to be written without their photographs.
  BooleanProperty withoutPhotos() {
    return withoutPhotos;
  }

  /// Asks for a file and writes it; one at a time.
  void export(Preset preset) {
    if (outcome.get() instanceof Outcome.Writing) {
      return;
    }
    var speech = desk.speech();
    var kind =
        new Dialogs.FileKind(speech.get("exchange.out." + preset.key()), List.of(preset.ending()));
    dialogs
        .save(speech.get("exchange.out.save"), nameOf(preset), kind)
        .map(preset::completed)
        .ifPresent(file -> write(preset, file));
  }

  private void write(Preset preset, Path file) {
    outcome.set(new Outcome.Writing());
    var all = services.exporting().in(desk.speech().voice().get().texts().language());
    var exporting = withoutPhotos.get() ? all.withoutPhotos() : all;
    desk.work(
        desk.speech().get("exchange.writing", nameOf(file)),
        progress -> written(exporting, preset, file, progress),
        outcome::set,
        () -> {
          if (outcome.get() instanceof Outcome.Writing) {
            outcome.set(NONE);
          }
        });
  }

  private Outcome written(Exporting exporting, Preset preset, Path file, Progress progress) {
    try {
      long count =
          exporting.export(
              file,
              preset.format(),
              preset.forSpreadsheets(),
              new Watching(progress, expected(preset)),
              desk.now());
      return new Outcome.Written(preset, count, file);
    } catch (ProblemException refused) {
      return new Outcome.Failed(preset, refused.problem());
    }
  }

  private long expected(Preset preset) {
    return switch (preset.content()) {
      case PEOPLE -> services.people().all().size();
      case TALKS, HELP, DATES -> 0;
    };
  }

  /// Shows the folder that the last file was written to.
  void openFolder() {
    if (outcome.get() instanceof Outcome.Written(var _, var _, Path file)) {
      openFolder.accept(file.toAbsolutePath().getParent());
    }
  }

  private String nameOf(Preset preset) {
    return desk.speech().get("exchange.out.name." + preset.content().key())
        + "-"
        + desk.now().today()
        + "."
        + preset.ending();
  }

  static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
