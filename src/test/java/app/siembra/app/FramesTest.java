package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
  @TempDir Path folder;
  private SocketChannel here;
  private SocketChannel there;

  @BeforeEach
  void connect() throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      here = SocketChannel.open(address);
      there = server.accept();
    }
  }

  @AfterEach
  void disconnect() throws IOException {
    here.close();
    there.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, Frame.LARGEST})
  void carriesBytesAsTheyAre(int length) throws Exception {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i * 31);
    }
    Thread writer =
        Thread.ofVirtual()
            .start(() -> write(new Frames(here), new Frame(Frame.Kind.OUTPUT, content)));

    Frame frame = new Frames(there).read();

    writer.join();
    assertThat(frame.kind()).isEqualTo(Frame.Kind.OUTPUT);
    assertThat(frame.content()).isEqualTo(content);
  }

  @Test
  void keepsTheOrder() throws IOException {
    Frames out = new Frames(here);
    out.write(Frame.of(Frame.Kind.OUTPUT, "one"));
    out.write(Frame.of(Frame.Kind.ERROR, "two ñ"));
    out.write(Frame.exit(3));

    Frames in = new Frames(there);

    assertThat(List.of(in.read().text(), in.read().text())).containsExactly("one", "two ñ");
    assertThat(in.read().content()).containsExactly(3);
  }

  @Test
  void refusesToSendWhatTheOtherSideWouldNotTake() {
    Frame tooLarge = new Frame(Frame.Kind.OUTPUT, new byte[Frame.LARGEST + 1]);

    assertThatThrownBy(() -> new Frames(here).write(tooLarge)).isInstanceOf(IOException.class);
  }

  @Test
  void takesNoUnknownKindAndNoAbsurdLength() throws IOException {
    here.write(ByteBuffer.wrap(new byte[] {'?', 0, 0, 0, 0}));
    assertThatThrownBy(() -> new Frames(there).read()).hasMessage("not a frame");

    here.write(ByteBuffer.wrap(new byte[] {'o', 127, 0, 0, 0}));
    assertThatThrownBy(() -> new Frames(there).read()).hasMessage("not a frame");
  }

  @Test
  void noticesThatTheOtherSideWentAwayInTheMiddle() throws IOException {
    here.write(ByteBuffer.wrap(new byte[] {'o', 0, 0, 0, 9, 'h', 'a'}));
    here.close();

    assertThatThrownBy(() -> new Frames(there).read()).isInstanceOf(EOFException.class);
  }

  @Test
  void carriesARequestWithEveryWordOfIt() throws IOException {
    Request request =
        new Request(
            new StartLine("", "2026-11-23", "es", List.of("log", "", "café con @Ana\n", "😀")),
            "/home/ana",
            true);

    assertThat(Request.of(request.toFrame())).isEqualTo(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "\u007f\u007f\u007f\u007f"})
  void takesNoBrokenRequest(String content) {
    assertThatThrownBy(() -> Request.of(Frame.of(Frame.Kind.REQUEST, content)))
        .isInstanceOf(IOException.class);
  }

  private static void write(Frames frames, Frame frame) {
    try {
      frames.write(frame);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
