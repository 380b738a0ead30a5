package app.siembra.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How an event is written: what Siembra itself says, which names ids only; of other libraries the
/// place alone, and of every exception its class and where it was thrown, never its message.
/// Messages of databases and parsers quote what the user wrote.
final class LogLine {
  private static final String OURS = "app.siembra.";
  private static final int DEEPEST = 8;

  private LogLine() {}

  static String of(ILoggingEvent event) {
    String logger = event.getLoggerName();
    StringBuilder line =
        new StringBuilder()
            .append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS))
            .append(' ')
            .append(event.getLevel())
            .append(' ')
            .append(logger)
            .append(logger.startsWith(OURS) ? ": " + event.getFormattedMessage() : "")
            .append('\n');
    appendCauses(line, event.getThrowableProxy());
    return line.toString();
  }

  private static void appendCauses(StringBuilder line, @Nullable IThrowableProxy first) {
    IThrowableProxy thrown = first;
    for (int depth = 0; thrown != null && depth < DEEPEST; depth++) {
      line.append(depth == 0 ? "  " : "  because of ").append(thrown.getClassName()).append('\n');
      for (StackTraceElementProxy place : thrown.getStackTraceElementProxyArray()) {
        line.append("    ").append(place.getSTEAsString()).append('\n');
      }
      thrown = thrown.getCause();
    }
  }
}
