package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.service.Services;
import app.siembra.store.Databases;
import app.siembra.store.Opening;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageTest {
  private final Passage passage = new Passage();

  @Test
  void isWaitedForAndWhatItOpenedIsClosed(@TempDir Path folder) throws Exception {
    var begun = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    var going =
        new FutureTask<>(
            () ->
                passage.go(
                    () -> {
                      begun.countDown();
                      mayGoOn.await();
                      Services services = new Services(Databases.at(folder), "ES");
                      return new Passage.End(
                          new Arrival.Home(services, Arrival.First.of(services)), _ -> {});
                    }));
    var leaving = new FutureTask<>(passage::abandon, true);
    Thread.ofPlatform().start(going);
    begun.await();
    Thread.ofPlatform().start(leaving);
    assertThat(leaving.isDone()).isFalse();

    mayGoOn.countDown();

    assertThat(leaving.get()).isTrue();
    assertThat(Databases.opening(folder, new LocalDisk()))
        .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.database().close());
  }

  @Test
  void oneThatFailsIsOver() {
    assertThatThrownBy(
            () ->
                passage.go(
                    () -> {
                      throw new IOException("no way");
                    }))
        .hasMessage("no way");

    passage.abandon();
  }
}
