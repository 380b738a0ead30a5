package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The system calls by which a process can reach anybody, as `strace` notes them.
final class SystemCalls {
  private static final List<String> STRACE =
      List.of(
          "strace", "-f", "-qq", "-e", "trace=connect,bind,sendto,sendmsg", "-e", "signal=none");

  /// Also an address of none of the families that lead elsewhere: none is given, or the path of a
  /// socket on this machine.
  private static final Pattern ELSEWHERE = Pattern.compile("sa_family=AF_(?!UNIX|UNSPEC)");

  private SystemCalls() {}

  /// Whether they can be noted on this machine.
  static boolean canBeNoted() throws InterruptedException {
    try {
      return new ProcessBuilder(List.of("strace", "-qq", "-o", "/dev/null", "true"))
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// A process whose calls, and those of all that it starts, are noted in a file.
  static List<String> noted(Path file, List<String> command) {
    List<String> all = new ArrayList<>(STRACE);
    all.addAll(List.of("-o", file.toString()));
    all.addAll(command);
    return all;
  }

  /// The calls that lead anywhere else than to this machine's own files.
  static List<String> elsewhere(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(ELSEWHERE.asPredicate()).toList();
  }
}
