package app.siembra.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything ends that nobody expected: it is written to the log once, and gets a short code
/// that the user can quote.
final class Mishaps {
  private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

  /// Logs it and names it.
  String record(Throwable thrown) {
    String code = ErrorCode.of(thrown).text();
    LOG.error("unexpected {}", code, thrown);
    return code;
  }

  /// From now on what no thread has caught ends here.
  void catchUncaught() {
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> record(thrown));
  }
}
