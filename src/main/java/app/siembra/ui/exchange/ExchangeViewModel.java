package app.siembra.ui.exchange;

import app.siembra.service.Services;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.ImportViewModel;
import app.siembra.ui.arrival.SampleViewModel;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.util.Subscription;

/// What comes in and what goes out.
public final class ExchangeViewModel {
  private final Desk desk;
  private final ImportViewModel arrivals;
  private final TwinsViewModel twins;
  private final PastImportsViewModel past;
  private final ExportViewModel export;
  private final SampleViewModel sample;

  /// Shows what these services answer, at this desk.
  ///
  /// @param dialogs asks for files
  /// @param openFolder shows a folder on the desktop
  public ExchangeViewModel(
      Services services, Dialogs dialogs, Consumer<Path> openFolder, Desk desk) {
    this.desk = desk;
    this.arrivals = new ImportViewModel(services, dialogs, desk);
    this.twins = new TwinsViewModel(services, desk);
    this.past = new PastImportsViewModel(services, desk);
    this.export = new ExportViewModel(services, dialogs, openFolder, desk);
    this.sample = new SampleViewModel(services, desk);
    arrivals.stage().subscribe(this::offerTwins);
  }

  ImportViewModel arrivals() {
    return arrivals;
  }

  TwinsViewModel twins() {
    return twins;
  }

  PastImportsViewModel past() {
    return past;
  }

  ExportViewModel export() {
    return export;
  }

  SampleViewModel sample() {
    return sample;
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    arrivals.refresh();
    twins.refresh();
    past.refresh();
    sample.refresh();
  }

  private void offerTwins(ImportStage before, ImportStage now) {
    if (before instanceof ImportStage.Storing && now instanceof ImportStage.Done done) {
      twins.offer(
          done.taken().stream().flatMap(taken -> taken.twins().stream()).toList(),
          done.taken().stream()
              .flatMap(taken -> taken.arrived().stream())
              .collect(Collectors.toSet()));
    }
  }
}
