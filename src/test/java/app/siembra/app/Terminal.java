package app.siembra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The command line as a process of its own would run it, the opening and closing of the folder `data` included,
/// on 23 November 2026 in Madrid.
final class Terminal {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid"));

  private final Machine machine;
  private Duration patience = Entrance.PATIENCE;

  /// @param folder where it is typed, and the user's home
  Terminal(Path folder) throws IOException {
    Path runtime = Files.createDirectories(folder.resolve("run"));
    machine =
        new Machine(
            "Linux",
            System.getProperty("user.name"),
            folder,
            folder,
            folder,
            Locale.ENGLISH,
            Map.of("XDG_RUNTIME_DIR", runtime.toString()));
  }

  /// What it answered.
  record Answer(int exit, String out, String err) {}

  /// How long it waits from now on for whoever has the network.
  Terminal waiting(Duration atMost) {
    patience = atMost;
    return this;
  }

  Machine machine() {
    return machine;
  }

  /// Where the options before the command lead.
  Start start(String... options) {
    return Start.of(line(options), machine, CLOCK);
  }

  /// Runs a line, whatever comes of it.
  Answer run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, false);
    CommandFace face = new CommandFace(machine, CLOCK, new Mishaps(), patience);
    int exit = face.run(line(words), streams);
    return new Answer(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /// Runs a line that must go well, and gives its answer.
  String done(String... words) {
    Answer answer = run(words);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exit()).isZero();
    return answer.out();
  }

  private static StartLine line(String... words) {
    return StartLine.parse(Stream.concat(Stream.of("--data", "data"), Stream.of(words)).toList());
  }
}
