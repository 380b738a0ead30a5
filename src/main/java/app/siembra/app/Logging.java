package app.siembra.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// Sets Logback up without a file of settings: silent at first, into the data folder as soon as
/// that is known, never onto the console. Found by Logback through `META-INF/services`, after a
/// `logback-test.xml` and before its own default, which would write to standard output.
@ConfiguratorRank(ConfiguratorRank.NOMINAL - 1)
public final class Logging extends ContextAwareBase implements Configurator {
  private static final long LARGEST_FILE = 1_000_000;

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    context.getLogger("app.siembra").setLevel(Level.INFO);
    // It warns at each start that it was loaded from the class path, which is how this app is run.
    context.getLogger("javafx").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /// From now on the log is written into this folder; until something is said nothing is written.
  static void into(Path folder) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      root.detachAppender(FileAppender.NAME);
      root.addAppender(new FileAppender(context, new LogFile(folder, LARGEST_FILE)));
    }
  }

  private static final class FileAppender extends AppenderBase<ILoggingEvent> {
    static final String NAME = "file";

    private final LogFile file;

    FileAppender(LoggerContext context, LogFile file) {
      this.file = file;
      setContext(context);
      setName(NAME);
      start();
    }

    @Override
    protected void append(ILoggingEvent event) {
      try {
        file.append(LogLine.of(event));
      } catch (IOException e) {
        addError("the log cannot be written", e);
      }
    }
  }
}
