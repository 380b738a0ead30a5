package app.siembra.model;

/// What for one keeps a network: the three reasons.
public enum ObjectiveKind {
  OPPORTUNITY,
  LEARNING,
  FRIENDSHIP
}
