package app.siembra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.service.Memory.WindowPlace;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.store.Opening;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The window's process as commands of other processes meet it.
@Timeout(120)
class WindowHostTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger cameUp = new AtomicInteger();
  private Machine machine;
  private Start start;
  private Services services;
  private OpenHouse house;

  @BeforeEach
  void openTheWindowsNetwork() throws IOException {
    machine = new Terminal(folder).machine();
    StartLine line = new StartLine(folder.resolve("data").toString(), "", "", List.of());
    start = Start.of(line, machine, Terminal.CLOCK);
    Opening opening = Database.open(start.directories().data());
    services = Wiring.services(((Opening.Opened) opening).database(), machine);
    house =
        OpenHouse.open(services, start, machine, new Mishaps(), cameUp::incrementAndGet, _ -> {});
  }

  @AfterEach
  void closeIt() {
    house.close(_ -> {});
  }

  @Test
  void carriesACommandOutThatAnotherProcessWasGiven() throws Exception {
    ChildProcess child = new ChildProcess(folder, Map.of("XDG_RUNTIME_DIR", folder + "/run"));

    ChildProcess.Answer added =
        child.run("--data", "data", "--lang=es", "--today", "2024-05-01", "add", "Íñigo Ñ");
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).startsWith("Ahora está Íñigo Ñ (");

    Files.writeString(folder.resolve("notes"), "Íñigo\tnote\tlikes tea\n");
    ChildProcess.Answer noted =
        child.given(Files.readString(folder.resolve("notes"))).run("--data=data", "set", "-");
    assertThat(noted.exit()).isZero();

    ChildProcess.Answer exported = child.run("--data", "data", "export", "out.csv");
    assertThat(exported.exit()).isZero();
    assertThat(folder.resolve("out.csv")).content().contains("Íñigo", "2024-05-01", "likes tea");
  }

  @Test
  void comesUpForASecondStart() throws Exception {
    ChildProcess.Answer second =
        new ChildProcess(folder, Map.of("XDG_RUNTIME_DIR", folder + "/run")).run("--data", "data");

    assertThat(second).isEqualTo(new ChildProcess.Answer(0, "", ""));
    assertThat(cameUp).hasValue(1);
  }

  @Test
  void letsCommandsWaitForTheirTurnAndThenRefusesThemInOneSentence() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    InputStream slow =
        new ByteArrayInputStream("2026-11-20\tcoffee with @Ana\n".getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            reading.countDown();
            awaitQuietly(enough);
            return super.read(into, offset, length);
          }
        };
    WindowHost host = host(Duration.ofMillis(1));
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(
            () -> carryOut(host, slow, "log", "--create", "-"), Thread::startVirtualThread);
    reading.await();

    assertThat(carryOut(host, InputStream.nullInputStream(), "people")).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo("Siembra is busy with another command. Try again in a moment.\n");

    enough.countDown();
    assertThat(first.get()).isZero();
    assertThat(carryOut(host, InputStream.nullInputStream(), "people")).isZero();
  }

  @Test
  void beginsNoCommandWhenTheWindowCloses() {
    WindowHost host = host(Duration.ofMillis(1));

    host.finish();

    assertThat(carryOut(host, InputStream.nullInputStream(), "people")).isEqualTo(1);
    assertThat(carryOut(host, InputStream.nullInputStream(), "--help")).isZero();
  }

  @Test
  void waitsForACommandThatHasTheNetworkItself() {
    Opening alone = Database.open(folder.resolve("alone"));
    assertThat(alone).isInstanceOf(Opening.Opened.class);
    CommandFace impatient =
        new CommandFace(machine, Terminal.CLOCK, new Mishaps(), Duration.ofMillis(1));
    StartLine line = new StartLine(folder.resolve("alone").toString(), "", "es", List.of("people"));
    Streams streams =
        new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false);
    try (Database _ = ((Opening.Opened) alone).database()) {
      assertThat(impatient.run(line, streams)).isEqualTo(1);
      assertThat(err.toString(UTF_8))
          .isEqualTo("Siembra está con otra orden. Prueba otra vez en un momento.\n");
    }
    assertThat(impatient.run(line, streams)).isZero();
  }

  @Test
  void isDeafOnceTheWindowIsGoneAlsoWhereItsPlaceCannotBeKept() throws IOException {
    Path socket = SocketPlaces.of(start.directories(), machine).make();
    assertThat(socket).exists();
    services.close();

    assertThatThrownBy(
            () -> house.close(open -> open.memory().place(new WindowPlace(0, 0, 900, 640, false))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(socket).doesNotExist();
  }

  @Test
  void letsNobodyPutTheNetworkBackUnderTheWindow() throws Exception {
    ChildProcess child = new ChildProcess(folder, Map.of("XDG_RUNTIME_DIR", folder + "/run"));

    ChildProcess.Answer answer = child.run("--data", "data", "--lang=en", "restore");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).startsWith("A Siembra window has the network open.").hasLineCount(1);
  }

  private WindowHost host(Duration patience) {
    return new WindowHost(services, machine, Terminal.CLOCK, new Mishaps(), patience, () -> {});
  }

  private int carryOut(WindowHost host, InputStream in, String... command) {
    Request request =
        new Request(new StartLine("", "", "en", List.of(command)), folder.toString(), false);
    return host.carryOut(request, in, OutputStream.nullOutputStream(), err);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
