package app.siembra.ui.settings;

import app.siembra.service.SafeCopy;
import app.siembra.service.Safekeeping;
import app.siembra.service.Safety;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Undertaking;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The backups there are, making one, and going back to one.
public final class BackupsViewModel {
  private final Safekeeping safekeeping;
  private final Dialogs dialogs;
  private final Consumer<SafeCopy> goBack;
  private final Consumer<String> browse;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<SafeCopy> copies = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Safety> safety = new ReadOnlyObjectWrapper<>();
  private final Undertaking making;
  private final Undertaking placing;

  /// @param goBack leaves the network, and comes back to it as it was at a backup
  /// @param browse hands an address to the program of the desktop that serves it
  public BackupsViewModel(
      Safekeeping safekeeping,
      Dialogs dialogs,
      Consumer<SafeCopy> goBack,
      Consumer<String> browse,
      Desk desk) {
    this.safekeeping = safekeeping;
    this.dialogs = dialogs;
    this.goBack = goBack;
    this.browse = browse;
    this.desk = desk;
    this.making = new Undertaking(desk.tasks());
    this.placing = new Undertaking(desk.tasks());
  }

  /// The newest first.
  ObservableList<SafeCopy> copies() {
    return copies;
  }

  /// How safe the network is; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Safety> safety() {
    return safety.getReadOnlyProperty();
  }

  /// Making one.
  Undertaking making() {
    return making;
  }

  /// Choosing the second folder, to which the newest is copied.
  Undertaking placing() {
    return placing;
  }

  /// Whether either is under way: both work in the same files.
  BooleanBinding busy() {
    return making.busy().or(placing.busy());
  }

  /// When it was made, by the clock on the wall.
  LocalDateTime at(SafeCopy copy) {
    return desk.now().local(copy.at());
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(heard -> safekeeping.subscribe(heard)::unsubscribe, this::refresh);
  }

  private record Answer(Safety safety, List<SafeCopy> copies) {}

  /// Reads them anew.
  void refresh() {
    desk.ask(
        reading,
        () -> new Answer(safekeeping.safety(), safekeeping.copies()),
        answer -> {
          safety.set(answer.safety());
          Contents.set(copies, answer.copies());
        });
  }

  void backUp() {
    making.start(() -> safekeeping.backUp(desk.now()));
  }

  /// Asks for a second folder.
  void chooseFolder() {
    dialogs
        .folder(desk.speech().get("settings.backups.elsewhere.title"))
        .ifPresent(folder -> elsewhere(folder));
  }

  void forgetFolder() {
    elsewhere(null);
  }

  private void elsewhere(@Nullable Path folder) {
    placing.start(
        () -> {
          safekeeping.elsewhere(folder, desk.now());
          return true;
        });
  }

  /// Says what will happen, and if the user wants it goes back.
  void goBack(SafeCopy copy) {
    String moment = desk.speech().voice().get().days().moment(at(copy));
    var question =
        new Dialogs.Question(
            desk.speech().get("settings.backups.back.title", moment),
            desk.speech().get("settings.backups.back.text"),
            desk.speech().get("settings.backups.back.act"),
            desk.speech().get("settings.backups.back.leave"));
    if (dialogs.confirm(question)) {
      goBack.accept(copy);
    }
  }

  void openFolder() {
    copies.stream()
        .map(copy -> copy.file().getParent())
        .findFirst()
        .ifPresent(folder -> browse.accept(folder.toUri().toString()));
  }
}
