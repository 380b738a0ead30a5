package app.siembra.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The arguments as they were typed. In a locale without an encoding of its own (`LANG=C`) Java loses every letter
/// beyond ASCII before `main` sees it; Linux still has the bytes.
final class Typed {
  private static final Path BYTES = Path.of("/proc/self/cmdline");

  private Typed() {}

  static List<String> arguments(String[] seen) {
    return Arrays.stream(seen).allMatch(Typed::isWhole) ? List.of(seen) : restored(seen, BYTES);
  }

  /// The last arguments of the process, where they are those that were seen.
  static List<String> restored(String[] seen, Path bytes) {
    try {
      String[] all = Files.readString(bytes, StandardCharsets.UTF_8).split("\0", -1);
      int end = all.length - 1;
      return end < seen.length
          ? List.of(seen)
          : List.of(Arrays.copyOfRange(all, end - seen.length, end));
    } catch (IOException e) {
      return List.of(seen);
    }
  }

  private static boolean isWhole(String argument) {
    return argument.indexOf('\uFFFD') < 0;
  }
}
