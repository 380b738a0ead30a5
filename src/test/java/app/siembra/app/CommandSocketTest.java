package app.siembra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.app.RunningWindow.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandSocketTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Path path;
  private final CompletableFuture<CommandSocket> listening = new CompletableFuture<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void choosePath() {
    path = folder.resolve("s");
  }

  @AfterEach
  void listenNoMore() throws IOException {
    if (listening.isDone()) {
      listening.join().close();
    }
  }

  @Test
  void carriesArgumentsStreamsAndExitCode() throws IOException {
    Work work =
        (request, in, output, error) -> {
          output.write(request.line().command().toString().getBytes(UTF_8));
          error.write((request.folder() + in.read()).getBytes(UTF_8));
          return 2;
        };
    listen(work);
    assertThat(ask(input("x"), "log", "café", "")).isEqualTo(new Answer.Done(2));
    assertThat(out.toString(UTF_8)).isEqualTo("[log, café, ]");
    assertThat(err.toString(UTF_8)).isEqualTo("/work120");
  }

  @Test
  void carriesMegabytesInAndOutUnchanged() throws IOException {
    byte[] much = new byte[5_000_000];
    new Random(1).nextBytes(much);
    listen(CommandSocketTest::echo);
    assertThat(ask(new ByteArrayInputStream(much), "echo")).isEqualTo(new Answer.Done(0));
    assertThat(out.toByteArray()).isEqualTo(much);
  }

  @Test
  void leavesInputThatTheCommandDoesNotRead() throws IOException {
    InputStream input = input("for the next command");
    listen((request, in, o, e) -> 0);
    assertThat(ask(input, "people")).isEqualTo(new Answer.Done(0));
    assertThat(input.readAllBytes()).asString().isEqualTo("for the next command");
  }

  @Test
  void goesOnWhenTheReaderOfTheAnswerHasSeenEnough() throws IOException {
    byte[] much = new byte[3_000_000];
    OutputStream closed = OutputStream.nullOutputStream();
    closed.close();
    Work work =
        (request, in, output, error) -> {
          output.write(much);
          return 7;
        };
    listen(work);
    RunningWindow window = window();
    assertThat(window.carryOut(request("people"), InputStream.nullInputStream(), closed, err))
        .isEqualTo(new Answer.Done(7));
  }

  @Test
  void tellsALostConnectionFromAnEnd() throws IOException {
    Work work =
        (request, in, output, error) -> {
          output.write('.');
          listening.join().close();
          return 0;
        };
    listen(work);

    assertThat(ask(InputStream.nullInputStream(), "log")).isEqualTo(new Answer.Lost());
  }

  @Test
  void breaksOffWhenInputFailsSoThatHalfOfItNeverPassesForTheWhole() throws Exception {
    CompletableFuture<String> seen = new CompletableFuture<>();
    Work work =
        (request, in, output, error) -> {
          try {
            seen.complete(new String(in.readAllBytes(), UTF_8));
          } catch (IOException e) {
            seen.complete("failed");
          }
          return 0;
        };
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    listen(work);
    assertThat(ask(failing, "log", "-")).isEqualTo(new Answer.Lost());
    assertThat(seen.get()).isEqualTo("failed");
  }

  @Test
  void answersSeveralAtOnce() throws Exception {
    CyclicBarrier allHere = new CyclicBarrier(8);
    Work work =
        (request, in, output, error) -> {
          allHere.await();
          return Integer.parseInt(request.line().command().getFirst());
        };
    listen(work);
    List<CompletableFuture<Answer>> answers =
        List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
            .map(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> askAlone(number), Thread::startVirtualThread))
            .toList();
    for (int number = 0; number < 8; number++) {
      assertThat(answers.get(number).get()).isEqualTo(new Answer.Done(number));
    }
  }

  @Test
  void comesUpForASecondStart() throws Exception {
    CountDownLatch up = new CountDownLatch(1);
    CommandSocket.Host host =
        new CommandSocket.Host() {
          @Override
          public int carryOut(Request request, InputStream in, OutputStream o, OutputStream e) {
            return 1;
          }

          @Override
          public void comeUp() {
            up.countDown();
          }
        };
    listen(host);
    RunningWindow window = window();
    assertThat(window.comeUp()).isEqualTo(new Answer.Done(0));
    up.await();
  }

  @Test
  void replacesASocketThatAKilledProcessLeft() throws IOException {
    ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    dead.bind(UnixDomainSocketAddress.of(path));
    dead.close();
    assertThat(path).exists();
    assertThat(RunningWindow.find(List.of(path), PATIENCE)).isEmpty();

    listen((request, in, o, e) -> 0);
    assertThat(ask(InputStream.nullInputStream(), "people")).isEqualTo(new Answer.Done(0));
    listening.join().close();
    assertThat(Files.exists(path)).isFalse();
  }

  @Test
  void asksNothingOfAProcessThatSaysNoHelloOrAnotherOne() throws Exception {
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(path));
      RunningWindow silent = RunningWindow.find(List.of(path), Duration.ofMillis(1)).orElseThrow();
      assertThat(silent.comeUp()).isEqualTo(new Answer.Deaf());
      server.accept().close();
      try (RunningWindow other = window();
          Frames frames = new Frames(server.accept())) {
        frames.write(Frame.of(Frame.Kind.HELLO, "siembra 2"));
        assertThat(other.comeUp()).isEqualTo(new Answer.Deaf());
      }
    }
  }

  private void listen(CommandSocket.Host host) throws IOException {
    listening.complete(CommandSocket.listen(path, host));
  }

  private void listen(Work work) throws IOException {
    listen((CommandSocket.Host) work);
  }

  private static int echo(Request request, InputStream in, OutputStream out, OutputStream err)
      throws IOException {
    byte[] chunk = new byte[7000];
    for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
      out.write(chunk, 0, count);
    }
    return 0;
  }

  private Answer askAlone(int number) {
    try (RunningWindow window = window()) {
      return window.carryOut(
          request(Integer.toString(number)),
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer ask(InputStream in, String... command) throws IOException {
    try (RunningWindow window = window()) {
      return window.carryOut(request(command), in, out, err);
    }
  }

  private RunningWindow window() {
    return RunningWindow.find(List.of(folder.resolve("nobody"), path), PATIENCE).orElseThrow();
  }

  private static Request request(String... command) {
    return new Request(new StartLine("", "", "", List.of(command)), "/work", false);
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /// A host that only carries out.
  private interface Work extends CommandSocket.Host {
    int work(Request request, InputStream in, OutputStream out, OutputStream err) throws Exception;

    @Override
    default int carryOut(Request request, InputStream in, OutputStream out, OutputStream err) {
      try {
        return work(request, in, out, err);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    @Override
    default void comeUp() {}
  }
}
