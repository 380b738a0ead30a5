package app.siembra.app;

import app.siembra.ui.kit.Job;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Work;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tasks of which it is known what was put off and is still to be done.
record WatchedTasks(Tasks tasks, List<Duration> pending) implements Tasks {
  WatchedTasks(Tasks tasks) {
    this(tasks, new CopyOnWriteArrayList<>());
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return tasks.job(work);
  }

  @Override
  public void onWindow(Runnable action) {
    tasks.onWindow(action);
  }

  @Override
  public void later(Duration delay, Runnable action) {
    pending.add(delay);
    tasks.later(
        delay,
        () -> {
          pending.remove(delay);
          action.run();
        });
  }
}
