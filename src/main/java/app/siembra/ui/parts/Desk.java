package app.siembra.ui.parts;

import app.siembra.model.Moment;
import app.siembra.model.ProblemException;
import app.siembra.ui.kit.Job;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.Running;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Work;
import app.siembra.ui.nav.Navigator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// What every screen works with besides its services.
///
/// @param tasks for work away from the window's thread
/// @param notices what the window says at its bottom
/// @param navigator leads to other screens
/// @param speech says things in the present language
/// @param clock the moment as of which services answer
/// @param feed tells of each change
public record Desk(
    Tasks tasks,
    Notices notices,
    Navigator navigator,
    Speech speech,
    Supplier<Moment> clock,
    Feed feed) {

  /// The present moment.
  public Moment now() {
    return clock.get();
  }

  /// Keeps what a screen shows up to date until the subscription ends: does `refresh` now, after
  /// each change, and when the language or the day is another one.
  public Subscription watch(Runnable refresh) {
    refresh.run();
    return follow(refresh);
  }

  /// The same where what is shown also changes by what another feed tells.
  public Subscription watch(Feed other, Runnable refresh) {
    return Subscription.combine(watch(refresh), other.subscribe(() -> tasks.onWindow(refresh)));
  }

  /// The same as [#watch(Runnable)] for what has just been shown: only from the next change on.
  public Subscription follow(Runnable refresh) {
    return Subscription.combine(
        feed.subscribe(() -> tasks.onWindow(refresh)),
        speech.voice().subscribe((_, _) -> refresh.run()));
  }

  /// Asks services for something, away from the window's thread, and hands over what they answer.
  /// A mistake of the user's is said at the bottom of the window.
  public <T> Running ask(Callable<T> question, Consumer<? super T> answer) {
    return job(question).onSuccess(answer).start();
  }

  /// The same for what is asked again and again: an answer that is not the newest any more is not
  /// handed over.
  public <T> void ask(Newest newest, Callable<T> question, Consumer<? super T> answer) {
    newest.start(job(question).onSuccess(answer));
  }

  /// Changes something, away from the window's thread. The window itself says what was changed and
  /// offers to take it back; a mistake of the user's is said at its bottom.
  public void change(Consumer<Moment> command) {
    change(command, () -> {}, () -> {});
  }

  /// The same, with what follows.
  ///
  /// @param then runs once it is changed
  /// @param end runs last, however it ended
  public void change(Consumer<Moment> command, Runnable then, Runnable end) {
    job(() -> {
          command.accept(now());
          return true;
        })
        .onSuccess(_ -> then.run())
        .onEnd(end)
        .start();
  }

  /// Does long work away from the window's thread; its foot says what it is and how far, and can
  /// stop it.
  ///
  /// @param words what the work is, as the foot says it
  /// @param end runs last, however the work ended
  public <T> Running work(String words, Work<T> work, Consumer<? super T> answer, Runnable end) {
    Running running = minding(tasks.job(work)).onSuccess(answer).onEnd(end).start();
    notices.working(words, speech.get("work.cancel"), running);
    return running;
  }

  private <T> Job<T> job(Callable<T> work) {
    return minding(tasks.job(work));
  }

  private <T> Job<T> minding(Job<T> job) {
    return job.onFailure(
        ProblemException.class,
        mistake -> notices.say(speech.voice().get().sentences().problem(mistake.problem())));
  }
}
