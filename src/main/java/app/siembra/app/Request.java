package app.siembra.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A command as it travels to the window's process.
///
/// @param line what the user asked for
/// @param folder the folder that relative paths start from
/// @param terminal whether the answer goes to a terminal
record Request(StartLine line, String folder, boolean terminal) {

  Frame toFrame() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, line.data());
      write(out, line.today());
      write(out, line.language());
      out.writeInt(line.command().size());
      for (String argument : line.command()) {
        write(out, argument);
      }
      write(out, folder);
      out.writeBoolean(terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Frame(Frame.Kind.REQUEST, bytes.toByteArray());
  }

  static Request of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.content()));
    String data = read(in);
    String today = read(in);
    String language = read(in);
    int count = in.readInt();
    List<String> command = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      command.add(read(in));
    }
    return new Request(new StartLine(data, today, language, command), read(in), in.readBoolean());
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("not a request");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
