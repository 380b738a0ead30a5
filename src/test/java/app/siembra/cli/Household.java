package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.store.Opening;
import app.siembra.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A real network in a folder, on 23 November 2026 in Madrid, and commands run against it.
final class Household implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Moment NOW =
      Moment.of(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid")));

  private final Path folder;
  private final Services services;
  private Language language = Language.ENGLISH;
  private Moment moment = NOW;
  private byte[] input = {};

  private Household(Path folder, Services services) {
    this.folder = folder;
    this.services = services;
  }

  /// What a command answered.
  record Answer(int exit, String out, String err) {
    /// The lines of standard output.
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /// @param folder files lie here, the data in a folder below
  static Household in(Path folder) {
    return switch (Database.open(folder.resolve("data"))) {
      case Opening.Opened(Database database) -> new Household(folder, new Services(database, "ES"));
      case Opening refused -> throw new AssertionError(refused);
    };
  }

  Household speaking(Language spoken) {
    language = spoken;
    return this;
  }

  Household asOf(LocalDate day) {
    moment = NOW.asOf(day);
    return this;
  }

  Household given(String standardInput) {
    return given(standardInput.getBytes(StandardCharsets.UTF_8));
  }

  Household given(byte[] standardInput) {
    input = standardInput;
    return this;
  }

  /// Runs a command, whatever comes of it.
  Answer run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.of(new ByteArrayInputStream(input), out, err, folder, false);
    Call call = new Call(List.of(words), language, moment, console);
    Exit exit =
        switch (Commands.plan(call)) {
          case Plan.Answered(Exit answered) -> answered;
          case Plan.Ready ready -> ready.run(services, Household::unexpected);
        };
    return new Answer(
        exit.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Runs a command that must go well, and gives its answer.
  String done(String... words) {
    Answer answer = run(words);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exit()).isZero();
    return answer.out();
  }

  /// Runs a command that must be refused and change nothing, and gives its sentence.
  String refused(String... words) {
    String before = done("history");
    Answer answer = run(words);
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(done("history")).isEqualTo(before);
    assertThat(answer.err()).endsWith("\n");
    return answer.err().strip();
  }

  @Override
  public void close() {
    services.close();
  }

  private static String unexpected(Throwable thrown) {
    throw new AssertionError(thrown);
  }
}
