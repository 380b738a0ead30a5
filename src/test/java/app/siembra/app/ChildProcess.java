package app.siembra.app;

import app.siembra.reliability.ChildJvm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Siembra started as a process of its own, as a user starts it.
final class ChildProcess {
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment;
  private String input = "";

  /// @param folder where it is started, and where its streams are kept
  ChildProcess(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /// What it answered.
  record Answer(int exit, String out, String err) {}

  ChildProcess with(String option) {
    options.add(option);
    return this;
  }

  ChildProcess given(String standardInput) {
    input = standardInput;
    return this;
  }

  /// Runs to the end.
  Answer run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = start(out, err, arguments);
    return new Answer(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /// Starts and does not wait.
  Process start(String... arguments) throws IOException {
    return start(
        Files.createTempFile(folder, "out", ""),
        Files.createTempFile(folder, "err", ""),
        arguments);
  }

  private Process start(Path out, Path err, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(ChildJvm.command(options, Launcher.class, List.of(arguments)))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    return process;
  }
}
