package app.siembra.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ear of the window's process: carries commands out for other processes of the same user, and
/// comes up when a second window is started. Whoever makes one holds the store's lock, so a socket
/// that lies there is stale.
final class CommandSocket implements AutoCloseable {
  /// What is said first; a process that expects other words is of another version.
  static final String PROTOCOL = "siembra 1";

  /// What the process does for others. Called on a thread of the connection.
  interface Host {
    /// Carries a command out and says its exit code. May refuse, waits its turn itself, never
    /// throws.
    int carryOut(Request request, InputStream in, OutputStream out, OutputStream err);

    /// Brings the window to the front.
    void comeUp();
  }

  private static final Logger LOG = LoggerFactory.getLogger(CommandSocket.class);

  private final Path path;
  private final ServerSocketChannel server;
  private final Host host;
  private final Set<Frames> open = ConcurrentHashMap.newKeySet();

  private CommandSocket(Path path, ServerSocketChannel server, Host host) {
    this.path = path;
    this.server = server;
    this.host = host;
  }

  /// Listens at that path from now on.
  static CommandSocket listen(Path path, Host host) throws IOException {
    Files.deleteIfExists(path);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(path));
    } catch (IOException e) {
      server.close();
      throw e;
    }
    CommandSocket socket = new CommandSocket(path, server, host);
    Thread.ofPlatform().daemon().name("commands").start(socket::accept);
    return socket;
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel channel = server.accept();
        Thread.ofPlatform().daemon().name("command").start(() -> serve(channel));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.warn("a command could not be taken in", e);
        return;
      }
    }
  }

  private void serve(SocketChannel channel) {
    try (Frames frames = new Frames(channel)) {
      open.add(frames);
      try {
        frames.write(Frame.of(Frame.Kind.HELLO, PROTOCOL));
        answer(frames.read(), frames);
      } finally {
        open.remove(frames);
      }
    } catch (IOException e) {
      LOG.debug("a command went away", e);
    }
  }

  private void answer(Frame frame, Frames frames) throws IOException {
    switch (frame.kind()) {
      case COME_UP -> {
        host.comeUp();
        frames.write(Frame.exit(0));
      }
      case REQUEST -> {
        int exit =
            host.carryOut(
                Request.of(frame),
                new FrameInput(frames),
                new FrameOutput(frames, Frame.Kind.OUTPUT),
                new FrameOutput(frames, Frame.Kind.ERROR));
        frames.write(Frame.exit(exit));
      }
      case HELLO, WANT_INPUT, INPUT, OUTPUT, ERROR, EXIT -> throw new IOException("no request");
    }
  }

  /// Listens no more and hangs up on whoever is still there. Call it while the store's lock is
  /// still held.
  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(path);
    for (Frames frames : open) {
      frames.close();
    }
  }
}
