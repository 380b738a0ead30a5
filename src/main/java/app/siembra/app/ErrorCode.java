package app.siembra.app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// A short name for an unexpected error, the same whenever it happens at the same place: made of
/// the classes of the exception and its causes, and of the innermost of our methods that it passed
/// through. Line numbers do not count, so that it survives small changes of the code.
///
/// @param text five letters or digits, such as `K7Q2M`
record ErrorCode(String text) {
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 5;

  static ErrorCode of(Throwable thrown) {
    CRC32 hash = new CRC32();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 8; depth++) {
      String name = cause.getClass().getName() + place(cause);
      hash.update(name.getBytes(StandardCharsets.UTF_8));
      cause = cause.getCause();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt((int) (hash.getValue() >> (5 * i)) & 31));
    }
    return new ErrorCode(text.toString());
  }

  private static String place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("app.siembra."))
        .findFirst()
        .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
        .orElse("");
  }
}
