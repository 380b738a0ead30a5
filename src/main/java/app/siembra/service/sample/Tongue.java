package app.siembra.service.sample;

/// The language an invented person speaks, the same for a block.
enum Tongue {
  SPANISH(Words.of("es")),
  ENGLISH(Words.of("en"));

  private final Words words;

  Tongue(Words words) {
    this.words = words;
  }

  static Tongue of(long seed, int number) {
    return Dice.of(seed, "tongue", number / Bond.BLOCK).chance(0.5) ? SPANISH : ENGLISH;
  }

  Words words() {
    return words;
  }

  boolean hasTwoSurnames() {
    return this == SPANISH;
  }
}
