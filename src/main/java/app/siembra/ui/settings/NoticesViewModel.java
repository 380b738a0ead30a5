package app.siembra.ui.settings;

import app.siembra.rules.NoticeHours;
import app.siembra.service.Settings;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// When and how the user is told what waits, and whether Siembra is there to do it. Each verb saves
/// at once.
public final class NoticesViewModel {
  private final Settings settings;
  private final Computer computer;
  private final Desk desk;
  private final Saving saving;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);

  public NoticesViewModel(Settings settings, Computer computer, Desk desk) {
    this.settings = settings;
    this.computer = computer;
    this.desk = desk;
    this.saving = new Saving(desk);
  }

  /// How it is, as it was last read.
  ///
  /// @param set what is set
  /// @param starting whether Siembra starts with the computer
  /// @param way how notices reach the user outside the window
  record State(Settings.Notifying set, boolean starting, Computer.Notices way) {
    private static final State UNKNOWN =
        new State(Settings.Notifying.DELIVERED, false, Computer.Notices.NONE);
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// What is wrong there, in words.
  ObservableValue<String> problem(Spot spot) {
    return saving.words(spot);
  }

  /// The file by which the computer starts Siembra.
  String entry() {
    return computer.entry().toString();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(
        reading,
        () -> new State(settings.values().notifying(), computer.isStarting(), computer.notices()),
        state::set);
  }

  void moment(String typed) {
    hours(Spot.Single.NOTICE_MOMENT, hours -> hours.withMoment(Times.read(typed)));
  }

  void quietFrom(String typed) {
    hours(Spot.Single.QUIET_HOURS, hours -> hours.withQuiet(Times.read(typed), hours.quietTo()));
  }

  void quietTo(String typed) {
    hours(Spot.Single.QUIET_HOURS, hours -> hours.withQuiet(hours.quietFrom(), Times.read(typed)));
  }

  private void hours(Spot spot, UnaryOperator<NoticeHours> edit) {
    saving.save(
        spot,
        moment -> settings.noticeHours(edit.apply(settings.values().notifying().hours()), moment));
  }

  /// Whether notices outside the window name people.
  void names(boolean names) {
    desk.change(moment -> settings.noticeNames(names, moment));
  }

  /// Whether Siembra goes on when its window is closed.
  void stay(boolean staying) {
    desk.change(moment -> settings.staying(staying, moment));
  }

  /// Whether Siembra starts with the computer. It is the computer's, not the network's: there is
  /// nothing of it to undo.
  void start(boolean withComputer) {
    saving.save(Spot.Single.STARTING, _ -> computer.start(withComputer), this::refresh);
  }
}
