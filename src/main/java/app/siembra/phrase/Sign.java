package app.siembra.phrase;

import java.util.Optional;

/// The signs of the line.
enum Sign {
  PERSON('@', 2),
  TOPIC('#', 1),
  GIVEN('+', 3),
  RECEIVED('-', 3),
  NEED('?', 1),
  FOLLOW_UP('!', 1),
  TOLD('~', 1);

  private final char character;
  private final int most;

  Sign(char character, int most) {
    this.character = character;
    this.most = most;
  }

  static Optional<Sign> of(char character) {
    for (Sign sign : values()) {
      if (sign.character == character) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  char character() {
    return character;
  }

  /// How many of it in a row still mean something: `@@` is a circle, `+++` large.
  int most() {
    return most;
  }

  /// Whether its text is one word or one name, not all that follows.
  boolean isShort() {
    return switch (this) {
      case PERSON, TOPIC, TOLD -> true;
      case GIVEN, RECEIVED, NEED, FOLLOW_UP -> false;
    };
  }
}
