package app.siembra.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a process took from its start to its end.
///
/// @param cpu seconds of all its threads
/// @param wall seconds on the clock
record Spent(double cpu, double wall) {
  /// The packaged app with these arguments.
  static List<String> app(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-jar", "target/app/siembra.jar"));
    command.addAll(arguments);
    return command;
  }

  /// Runs it to its end.
  static Spent by(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(
            List.of("bash", "-c", "TIMEFORMAT='spent %U %S %R'; time \"$@\" >/dev/null", "bash"));
    timed.addAll(command);
    Process process = new ProcessBuilder(timed).start();
    process.getOutputStream().close();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + said);
    }
    String[] seconds =
        said.lines().filter(line -> line.startsWith("spent ")).findFirst().orElseThrow().split(" ");
    return new Spent(
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        Double.parseDouble(seconds[3]));
  }

  static double median(List<Spent> all, ToDoubleFunction<Spent> figure) {
    List<Double> sorted = all.stream().map(figure::applyAsDouble).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
