package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A data folder to which things happen, and commands that are run over it as `siembra` runs them, on
/// 23 November 2026 in Madrid.
final class Shelter {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid"));

  private final Path folder;
  private final Machine machine;
  private final Clock clock;

  private Shelter(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.machine =
        new Machine(
            "Linux",
            System.getProperty("user.name"),
            folder,
            folder,
            folder,
            Locale.ENGLISH,
            Map.of("XDG_RUNTIME_DIR", folder.toString()));
  }

  static Shelter in(Path folder) {
    return new Shelter(folder, CLOCK);
  }

  /// The same so many hours later.
  Shelter later(int hours) {
    return new Shelter(folder, Clock.offset(clock, Duration.ofHours(hours)));
  }

  record Answer(int exit, String out, String err) {}

  Answer run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StartLine line = new StartLine(data().toString(), "", "en", List.of(words));
    int exit =
        new CommandFace(machine, clock, new Mishaps(), Duration.ZERO)
            .run(line, new Streams(InputStream.nullInputStream(), out, err, false));
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Runs a command that must go well.
  String done(String... words) {
    Answer answer = run(words);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exit()).isZero();
    return answer.out();
  }

  /// Runs a command that must be refused, and gives its sentence.
  String refused(String... words) {
    Answer answer = run(words);
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).hasLineCount(1);
    return answer.err();
  }

  Path data() {
    return folder.resolve("data");
  }

  Path file() {
    return data().resolve("siembra.mv.db");
  }

  /// Where the window listens to commands.
  Path socket() throws IOException {
    return SocketPlaces.of(Directories.at(data()), machine).safe().getFirst();
  }

  Machine machine() {
    return machine;
  }

  Start start() {
    return Start.of(new StartLine(data().toString(), "", "en", List.of()), machine, clock);
  }

  /// Deletes the database.
  void lose() throws IOException {
    Files.delete(file());
  }

  /// Writes zeros over the middle of the database.
  void zero() throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file().toFile(), "rw")) {
      long length = open.length();
      open.seek(length / 5);
      open.write(new byte[(int) (length * 3 / 5)]);
    }
  }

  /// Everything that Siembra says of people and what happened, for comparing.
  String everything() {
    return done("people", "--json") + done("history") + done("check");
  }
}
