package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
  @TempDir Path folder;

  @BeforeEach
  void logIntoTheFolder() {
    Logging.into(folder);
  }

  @AfterEach
  void logThereNoMore() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender("file");
  }

  @Test
  void writesAMishapOnceWithItsCodeAndPlaceButNotItsMessage() throws IOException {
    Exception mishap =
        new IllegalStateException("of Ana", new UncheckedIOException(new IOException("Luis")));

    String code = new Mishaps().record(mishap);

    assertThat(log())
        .containsOnlyOnce(code)
        .contains("java.lang.IllegalStateException", "because of java.io.IOException")
        .contains("LoggingTest.writesAMishapOnceWithItsCodeAndPlaceButNotItsMessage")
        .doesNotContain("Ana", "Luis");
  }

  @Test
  void keepsToItselfWhatOtherLibrariesSay() throws IOException {
    LoggerFactory.getLogger("org.example").warn("cannot parse {}", "Ana");
    LoggerFactory.getLogger("app.siembra.test").warn("person {} is gone", 7);

    assertThat(log()).contains("WARN org.example\n", "person 7 is gone").doesNotContain("Ana");
  }

  @Test
  void staysSilentUntilItKnowsWhere() {
    LoggerContext context = new LoggerContext();

    new Logging().configure(context);

    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    assertThat(root.iteratorForAppenders()).isExhausted();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("siembra.log"));
  }
}
