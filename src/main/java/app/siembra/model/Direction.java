package app.siembra.model;

/// Which way help went.
public enum Direction {
  GIVEN,
  RECEIVED
}
