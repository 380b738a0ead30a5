package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobTest {
  private final SameThreadTasks tasks = new SameThreadTasks();
  private final List<String> heard = new ArrayList<>();

  @Test
  void handsItsResultOver() {
    tasks.job(() -> "done").onSuccess(heard::add).onEnd(() -> heard.add("end")).start();

    assertThat(heard).containsExactly("done", "end");
  }

  @Test
  void asksTheFirstHandlerThatFitsTheFailure() {
    tasks
        .job(() -> fail(new NoSuchFileException("people.csv")))
        .onFailure(IllegalStateException.class, _ -> heard.add("state"))
        .onFailure(IOException.class, failure -> heard.add(failure.getMessage()))
        .onFailure(Exception.class, _ -> heard.add("any"))
        .onEnd(() -> heard.add("end"))
        .start();

    assertThat(heard).containsExactly("people.csv", "end");
    assertThat(tasks.unhandled()).isEmpty();
  }

  @Test
  void tellsOfAFailureThatNobodyAskedFor() {
    var failure = new IOException("full");

    tasks
        .job(() -> fail(failure))
        .onFailure(IllegalStateException.class, _ -> heard.add("state"))
        .start();

    assertThat(heard).isEmpty();
    assertThat(tasks.unhandled()).containsExactly(failure);
  }

  @Test
  void tellsOfAFailureInWhatComesAfterwards() {
    var failure = new IllegalStateException("row");

    tasks
        .job(() -> "done")
        .onSuccess(
            _ -> {
              throw failure;
            })
        .onEnd(() -> heard.add("end"))
        .start();

    assertThat(tasks.unhandled()).containsExactly(failure);
    assertThat(heard).containsExactly("end");
  }

  @Test
  void tellsOfErrorsToo() {
    var error = new StackOverflowError();

    tasks
        .job(
            () -> {
              throw error;
            })
        .onFailure(Exception.class, _ -> heard.add("any"))
        .start();

    assertThat(tasks.unhandled()).containsExactly(error);
  }

  @Test
  void stopsWhereItIsSafeWhenCancelled() {
    tasks
        .job(
            progress -> {
              ((Running) progress).cancel();
              progress.stopIfCancelled();
              return "done";
            })
        .onSuccess(heard::add)
        .onFailure(CancellationException.class, _ -> heard.add("failure"))
        .onEnd(() -> heard.add("end"))
        .start();

    assertThat(heard).containsExactly("end");
    assertThat(tasks.unhandled()).isEmpty();
  }

  @Test
  void isDoneAllTheSameIfItGotToItsEndBeforeItSawTheCancel() {
    tasks
        .job(
            progress -> {
              ((Running) progress).cancel();
              return "done";
            })
        .onSuccess(heard::add)
        .start();

    assertThat(heard).containsExactly("done");
  }

  @Test
  void saysNothingOnceForgotten() {
    tasks
        .job(
            progress -> {
              ((Running) progress).forget();
              return "late";
            })
        .onSuccess(heard::add)
        .onEnd(() -> heard.add("end"))
        .start();

    assertThat(heard).isEmpty();
  }

  @Test
  void stillTellsOfAnUnexpectedFailureOnceForgotten() {
    var failure = new IllegalStateException("broken");

    tasks
        .job(
            progress -> {
              ((Running) progress).forget();
              throw failure;
            })
        .start();

    assertThat(tasks.unhandled()).containsExactly(failure);
  }

  @Test
  void tellsHowFarItIs() {
    var running =
        tasks
            .job(
                progress -> {
                  progress.report(0, 0);
                  heard.add(share(progress));
                  progress.report(1, 4);
                  heard.add(share(progress));
                  progress.report(9, 4);
                  heard.add(share(progress));
                  return "done";
                })
            .start();

    assertThat(heard).containsExactly("-1.0", "0.25", "1.0");
    assertThat(running.over().get()).isTrue();
  }

  private static String share(Progress progress) {
    return String.valueOf(((Running) progress).share().get());
  }

  private static String fail(Exception failure) throws Exception {
    throw failure;
  }
}
