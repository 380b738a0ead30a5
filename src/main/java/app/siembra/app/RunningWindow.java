package app.siembra.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The window of another process, connected to: what a command, or a second start, can ask of it.
final class RunningWindow implements AutoCloseable {
  /// How asking ended.
  sealed interface Answer {
    /// Done, with this exit code.
    record Done(int exit) implements Answer {}

    /// The connection broke before the end: not known whether it was done.
    record Lost() implements Answer {}

    /// The window does not answer, or is of another version; nothing was asked of it.
    record Deaf() implements Answer {}
  }

  private final SocketChannel channel;
  private final Duration patience;

  private RunningWindow(SocketChannel channel, Duration patience) {
    this.channel = channel;
    this.patience = patience;
  }

  /// Connects to the first of the sockets at which a process listens.
  ///
  /// @param patience how long the window may take to say hello
  static Optional<RunningWindow> find(Iterable<Path> sockets, Duration patience) {
    for (Path socket : sockets) {
      try {
        return Optional.of(
            new RunningWindow(SocketChannel.open(UnixDomainSocketAddress.of(socket)), patience));
      } catch (IOException e) {
        // Nobody listens there: no socket, or one left behind by a process that was killed.
      }
    }
    return Optional.empty();
  }

  /// Asks the window to come to the front.
  Answer comeUp() {
    return ask(
        Frame.of(Frame.Kind.COME_UP),
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  /// Has the window's process carry the command out with these streams.
  Answer carryOut(Request request, InputStream in, OutputStream out, OutputStream err) {
    return ask(request.toFrame(), in, out, err);
  }

  private Answer ask(Frame question, InputStream in, OutputStream out, OutputStream err) {
    Frames frames = new Frames(channel);
    if (!saysHello(frames)) {
      return new Answer.Deaf();
    }
    try {
      frames.write(question);
      return new Answer.Done(new Conversation(frames, in, out, err).untilExit());
    } catch (IOException e) {
      return new Answer.Lost();
    }
  }

  private boolean saysHello(Frames frames) {
    try {
      return speaks() && frames.read().text().equals(CommandSocket.PROTOCOL);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean speaks() throws IOException {
    channel.configureBlocking(false);
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_READ);
      return selector.select(patience.toMillis()) > 0;
    } finally {
      channel.configureBlocking(true);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
