package app.siembra.app;

import app.siembra.model.ChangeLabel;
import app.siembra.model.ProblemException;
import app.siembra.service.HistoryLine;
import app.siembra.service.Services;
import app.siembra.service.Update;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.ShellActions;
import app.siembra.ui.shell.ShellViewModel;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Keeps what the window says about the network true, whoever changes it; takes changes back and
/// does them again.
final class ChangeWatch implements ShellActions {
  private final Services services;
  private final WindowParts parts;
  private final ShellViewModel model;

  ChangeWatch(Services services, WindowParts parts, ShellViewModel model) {
    this.services = services;
    this.parts = parts;
    this.model = model;
  }

  /// What the window says around its screens.
  private record Around(int people, Optional<HistoryLine> undo, Optional<HistoryLine> redo) {}

  /// Tells the window how things are now, and of each change from now on.
  void begin() {
    services.changes().subscribe(update -> parts.tasks().onWindow(() -> tell(update)));
    services.storage().subscribe(() -> parts.tasks().onWindow(this::showTrouble));
    showTrouble();
    refresh();
  }

  @Override
  public void undo() {
    change("window.undone", () -> services.undo().undo(parts.clock().get()));
  }

  @Override
  public void redo() {
    change("window.redone", () -> services.undo().redo(parts.clock().get()));
  }

  /// Where it is still so, that is said: a button that does nothing seems broken.
  @Override
  public void tryAgain() {
    parts
        .tasks()
        .job(services.storage()::look)
        .onSuccess(
            trouble -> {
              showTrouble();
              if (trouble.isPresent()) {
                parts.layers().notices().say(parts.speech().get("window.still"));
              }
            })
        .start();
  }

  private void showTrouble() {
    model.trouble().set(services.storage().problem());
  }

  @Override
  public void quit() {
    parts.outside().program().quit();
  }

  private void tell(Update update) {
    Speech speech = parts.speech();
    parts
        .layers()
        .notices()
        .done(speech.live(voice -> words(voice, update)), speech.bind("window.undo"), this::undo);
    refresh();
  }

  private void change(String key, Callable<Optional<ChangeLabel>> command) {
    parts
        .tasks()
        .job(command)
        .onSuccess(label -> label.ifPresent(done -> say(key, done)))
        .onFailure(ProblemException.class, this::refuse)
        .start();
  }

  private void refuse(ProblemException refused) {
    parts
        .layers()
        .notices()
        .say(parts.speech().voice().get().sentences().problem(refused.problem()));
  }

  private void say(String key, ChangeLabel label) {
    parts
        .layers()
        .notices()
        .say(parts.speech().live(voice -> voice.texts().get(key, words(voice, label))));
  }

  private void refresh() {
    parts.tasks().job(this::around).onSuccess(this::show).start();
  }

  private Around around() {
    return new Around(
        services.people().all().size(), services.undo().undoable(), services.undo().redoable());
  }

  private void show(Around around) {
    model.people().set(around.people());
    model.undo().set(around.undo().map(HistoryLine::label));
    model.redo().set(around.redo().map(HistoryLine::label));
  }

  private static String words(Voice voice, Update update) {
    String done = words(voice, update.label());
    return switch (update.kind()) {
      case NEW -> done;
      case TAKEN_BACK -> voice.texts().get("window.undone", done);
      case DONE_AGAIN -> voice.texts().get("window.redone", done);
    };
  }

  private static String words(Voice voice, ChangeLabel label) {
    return voice.sentences().change(label);
  }
}
