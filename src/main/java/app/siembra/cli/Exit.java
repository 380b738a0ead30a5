package app.siembra.cli;

/// How a command ends, as a number for the shell.
public enum Exit {
  /// Done.
  DONE(0),
  /// Refused: one sentence has said why and what next.
  REFUSED(1),
  /// The command, an option or a key is unknown or lacks its value.
  MISUSED(2),
  /// Something unexpected, with the short code of the log.
  UNEXPECTED(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /// The number.
  public int code() {
    return code;
  }
}
