package app.siembra.ui.welcome;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.ImportViewModel;
import app.siembra.ui.arrival.SampleViewModel;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The first steps, one at a time. Going on stores what a step holds, as one change; a step that
/// holds nothing is left out by it. So nothing that was filled in is ever lost.
public final class WelcomeViewModel {
  private final Services services;
  private final Desk desk;
  private final ImportViewModel arrivals;
  private final SampleViewModel sample;
  private final KeepViewModel keep;
  private final KnowViewModel know;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.BRING);
  private final ObservableValue<Onward> onward;
  private boolean going;

  /// @param dialogs asks for files
  public WelcomeViewModel(Services services, Dialogs dialogs, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.arrivals = new ImportViewModel(services, dialogs, desk);
    this.sample = new SampleViewModel(services, desk);
    this.keep = new KeepViewModel(services, desk);
    this.know = new KnowViewModel(services, desk);
    this.onward =
        Bindings.createObjectBinding(
            this::onwardNow, step, arrivals.stage(), sample.people(), keep.friends());
  }

  /// Which step is shown.
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// What going on from it means now.
  ObservableValue<Onward> onward() {
    return onward;
  }

  ImportViewModel arrivals() {
    return arrivals;
  }

  SampleViewModel sample() {
    return sample;
  }

  KeepViewModel keep() {
    return keep;
  }

  KnowViewModel know() {
    return know;
  }

  private Onward onwardNow() {
    return switch (step.get()) {
      case BRING -> isUnderWay() || sample.people().get() <= 0 ? Onward.SKIP : Onward.CONTINUE;
      case KEEP -> keep.friends().isEmpty() ? Onward.SKIP : Onward.KEEP;
      case KNOW -> Onward.FINISH;
    };
  }

  private boolean isUnderWay() {
    return switch (arrivals.stage().get()) {
      case ImportStage.Waiting _, ImportStage.Done _ -> false;
      case ImportStage.Looking _, ImportStage.Preview _, ImportStage.Storing _ -> true;
    };
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    arrivals.refresh();
    sample.refresh();
    keep.refresh();
    know.refresh();
  }

  /// Goes on to the next step, or from the last one to Today.
  void goOn() {
    switch (onward.getValue()) {
      case SKIP, CONTINUE -> step.set(step.get() == Step.BRING ? Step.KEEP : Step.KNOW);
      case KEEP -> keepAll();
      case FINISH -> finish();
    }
  }

  private void keepAll() {
    var chosen = keep.chosen();
    store(
        moment -> keep.keep(chosen, moment),
        () -> {
          keep.clear();
          step.set(Step.KNOW);
        });
  }

  private void finish() {
    var draft = know.draft();
    store(
        moment -> {
          know.store(draft, moment);
          services.memory().welcome();
        },
        () -> {
          step.set(Step.BRING);
          arrivals.close();
          desk.navigator().go(new Destination.Today());
        });
  }

  /// A second press while the first is being stored means the same.
  private void store(Consumer<Moment> command, Runnable then) {
    if (!going) {
      going = true;
      desk.change(command, then, () -> going = false);
    }
  }

  /// Goes back to the step before; what was filled in stays.
  void goBack() {
    step.set(step.get().before());
  }
}
