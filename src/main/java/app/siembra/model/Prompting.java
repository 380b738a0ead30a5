package app.siembra.model;

/// Whether somebody had asked for help before it was given.
public enum Prompting {
  /// Nobody wrote it down.
  UNKNOWN,
  ASKED,
  UNASKED
}
