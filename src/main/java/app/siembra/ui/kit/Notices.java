package app.siembra.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the window says at its bottom: what has just been done, with its undo, and what is going
/// on. Used on the window's thread only.
public final class Notices {
  /// One notice; what it says may come to be said in another language.
  public sealed interface Notice {
    ObservableValue<String> said();

    /// What it says now.
    default String words() {
      return said().getValue();
    }
  }

  /// Something that was done; `undo` names the button that takes it back.
  public record Done(ObservableValue<String> said, ObservableValue<String> undo, Runnable action)
      implements Notice {}

  /// Something worth knowing that asks for nothing.
  public record Said(ObservableValue<String> said) implements Notice {}

  /// Something that waits for the user; `act` names the button that leads to it.
  public record Offered(ObservableValue<String> said, String act, Runnable action)
      implements Notice {}

  /// Work that is going on; `cancel` names the button that stops it.
  public record Working(ObservableValue<String> said, String cancel, Running running)
      implements Notice {}

  private final ObservableList<Notice> showing = FXCollections.observableArrayList();
  private final ObservableList<Notice> readable = FXCollections.unmodifiableObservableList(showing);

  public ObservableList<Notice> showing() {
    return readable;
  }

  public void say(String words) {
    say(always(words));
  }

  /// Says what may come to be said in another language.
  public void say(ObservableValue<String> words) {
    replaceWith(new Said(words));
  }

  /// Says that something is done, with a button that takes it back.
  public void done(String words, String undo, Runnable action) {
    done(always(words), always(undo), action);
  }

  /// The same where it may come to be said in another language.
  public void done(ObservableValue<String> words, ObservableValue<String> undo, Runnable action) {
    replaceWith(new Done(words, undo, action));
  }

  /// Says that something waits, with a button that leads to it. It stays beside what else is said,
  /// until the next offer.
  ///
  /// @return the notice, for [#dismiss]
  public Notice offer(String words, String act, Runnable action) {
    showing.removeIf(Offered.class::isInstance);
    var notice = new Offered(always(words), act, action);
    showing.addFirst(notice);
    return notice;
  }

  /// Shows work until it is over.
  public void working(String words, String cancel, Running running) {
    var notice = new Working(always(words), cancel, running);
    showing.addFirst(notice);
    running
        .over()
        .subscribe(
            over -> {
              if (over) {
                dismiss(notice);
              }
            });
  }

  public void dismiss(Notice notice) {
    showing.remove(notice);
  }

  private static ObservableValue<String> always(String words) {
    return new ReadOnlyStringWrapper(words);
  }

  /// What was said before makes room; what is going on or waits stays.
  private void replaceWith(Notice notice) {
    showing.removeIf(older -> older instanceof Done || older instanceof Said);
    showing.addLast(notice);
  }
}
