package app.siembra.app;

import app.siembra.cli.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/// The standard streams of a command, as bytes.
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param terminal whether the answer goes to a terminal
record Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {

  /// Those of this process. Whether Java has a console where nobody looks on differs by version.
  @SuppressWarnings("SystemConsoleNull")
  static Streams ofProcess() {
    java.io.Console console = System.console();
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        console != null && console.isTerminal());
  }

  /// The same for a command that runs in this folder.
  Console console(Path folder) {
    return Console.of(in, out, err, folder, terminal);
  }
}
