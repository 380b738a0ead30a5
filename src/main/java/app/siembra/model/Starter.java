package app.siembra.model;

/// Who took the first step of an interaction.
public enum Starter {
  ME,
  THEY,
  UNKNOWN
}
