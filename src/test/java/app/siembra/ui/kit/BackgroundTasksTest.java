package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
  private static final int PATIENCE = 20;

  private final CompletableFuture<Throwable> unhandled = new CompletableFuture<>();
  private final BackgroundTasks tasks = new BackgroundTasks(unhandled::complete);

  @BeforeAll
  static void startWindowThread() {
    OnWindowThread.start();
  }

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void worksOffTheWindowsThreadAndAnswersOnIt() throws Exception {
    var worked = new CompletableFuture<Boolean>();
    var answered = new CompletableFuture<Boolean>();

    tasks
        .job(() -> worked.complete(Platform.isFxApplicationThread()))
        .onSuccess(_ -> answered.complete(Platform.isFxApplicationThread()))
        .start();

    assertThat(worked.get(PATIENCE, TimeUnit.SECONDS)).isFalse();
    assertThat(answered.get(PATIENCE, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aShortQuestionDoesNotWaitForALongOne() throws Exception {
    var release = new CountDownLatch(1);
    for (int i = 0; i < 8; i++) {
      tasks
          .job(
              () -> {
                release.await();
                return "slow";
              })
          .start();
    }
    var answer = new CompletableFuture<String>();

    tasks.job(() -> "quick").onSuccess(answer::complete).start();

    assertThat(answer.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo("quick");
    release.countDown();
  }

  @Test
  void cancellingInterruptsNobody() throws Exception {
    var begun = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    var interrupted = new CompletableFuture<Boolean>();
    var running =
        tasks
            .job(
                progress -> {
                  begun.countDown();
                  cancelled.await();
                  interrupted.complete(Thread.currentThread().isInterrupted());
                  progress.stopIfCancelled();
                  return "done";
                })
            .start();
    begun.await();

    running.cancel();
    cancelled.countDown();

    assertThat(interrupted.get(PATIENCE, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void anUnhandledFailureReachesTheHandler() throws Exception {
    var failure = new IllegalStateException("broken");

    tasks
        .job(
            () -> {
              throw failure;
            })
        .start();

    assertThat(unhandled.get(PATIENCE, TimeUnit.SECONDS)).isSameAs(failure);
  }

  @Test
  void whatIsPutOffIsDoneOnTheWindowWhenItsTimeHasCome() throws Exception {
    var thread = new CompletableFuture<Boolean>();

    tasks.later(Duration.ofMillis(1), () -> thread.complete(Platform.isFxApplicationThread()));

    assertThat(thread.get(PATIENCE, TimeUnit.SECONDS)).isTrue();
  }
}
