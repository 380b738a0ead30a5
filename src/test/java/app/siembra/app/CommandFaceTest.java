package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A command whose way leads to the window of another process, and what becomes of it where that window goes.
@Timeout(60)
class CommandFaceTest {
  @TempDir Path folder;
  private Terminal terminal;
  private Path socket;

  @BeforeEach
  void findTheSocketsPlace() throws IOException {
    terminal = new Terminal(folder);
    socket = SocketPlaces.of(terminal.start().directories(), terminal.machine()).make();
  }

  @Test
  void saysThatItIsNotKnownWhetherItWasDoneWhereTheWindowGoesMeanwhile() throws IOException {
    CompletableFuture<CommandSocket> listening = new CompletableFuture<>();
    CommandSocket.Host going = host(() -> listening.join().close());
    try (CommandSocket window = CommandSocket.listen(socket, going)) {
      listening.complete(window);

      Terminal.Answer answer = terminal.run("add", "Ana García");

      assertThat(answer)
          .isEqualTo(
              new Terminal.Answer(
                  1,
                  "",
                  "The connection to the open window was lost. It is not known whether it was done:"
                      + " see siembra history.\n"));
    }
    assertThat(terminal.done("people")).isEqualTo("0 people\n");
  }

  @Test
  void refusesWhereTheWindowDoesNotAnswer() throws IOException {
    try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      silent.bind(UnixDomainSocketAddress.of(socket));

      Terminal.Answer answer = terminal.waiting(Duration.ofMillis(1)).run("--lang", "es", "people");

      assertThat(answer.exit()).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err())
          .isEqualTo(
              "Hay una ventana de Siembra abierta que no responde o es de otra versión. Ciérrala y"
                  + " prueba otra vez.\n");
    }
  }

  @Test
  void passesTheWindowsExitCodeOn() throws IOException {
    try (CommandSocket _ = CommandSocket.listen(socket, host(() -> {}))) {
      assertThat(terminal.run("people").exit()).isEqualTo(7);
    }
  }

  private interface Meanwhile {
    void happens() throws IOException;
  }

  private static CommandSocket.Host host(Meanwhile meanwhile) {
    return new CommandSocket.Host() {
      @Override
      public int carryOut(Request request, InputStream in, OutputStream out, OutputStream err) {
        try {
          meanwhile.happens();
          return 7;
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }

      @Override
      public void comeUp() {}
    };
  }
}
