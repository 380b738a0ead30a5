package app.siembra.model;

/// Over what something happened. Weights are those of warmth (rule 5).
public enum Channel {
  FACE_TO_FACE(4),
  VIDEO(3),
  CALL(3),
  LETTER(3),
  EVENT(2),
  MESSAGE(1),
  EMAIL(1),
  SOCIAL(0.5),
  /// Nothing happened: something worth keeping about the people; never contact.
  NOTE(0);

  private final double weight;

  Channel(double weight) {
    this.weight = weight;
  }

  /// What one interaction of this channel adds to warmth on its day.
  public double weight() {
    return weight;
  }

  /// The word in files and on the command line: `face-to-face`, `email`.
  public String key() {
    return Keys.of(this);
  }
}
