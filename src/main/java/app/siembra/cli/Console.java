package app.siembra.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What surrounds a command: its streams, all UTF-8, and the folder it was called in.
///
/// @param in standard input
/// @param out standard output: the answer
/// @param err standard error: messages
/// @param folder the folder that relative paths start from, absolute
/// @param terminal whether a person looks on, rather than a file or another program
public record Console(
    InputStream in, PrintWriter out, PrintWriter err, Path folder, boolean terminal) {

  /// The surroundings made of these streams.
  public static Console of(
      InputStream in, OutputStream out, OutputStream err, Path folder, boolean terminal) {
    return new Console(in, writer(out), writer(err), folder, terminal);
  }

  void flush() {
    out.flush();
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
