package app.siembra.service.sample;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that is the same each time: thrown for one purpose and one number of one seed.
final class Dice {
  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /// The dice for one number (a person, a block) and one purpose.
  static Dice of(long seed, String purpose, long number) {
    long mixed = seed * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xBF58476D1CE4E5B9L + number;
    return new Dice(new SplittableRandom(mixed * 0x94D049BB133111EBL));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// A number from `least` to `most`, both included.
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double between(double least, double most) {
    return random.nextDouble(least, most);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// One of these, the first about twice as likely as the second and so on, as words are.
  <T> T likely(List<T> choices) {
    double rank = Math.pow(choices.size() + 1.0, random.nextDouble()) - 1;
    return choices.get(Math.min((int) rank, choices.size() - 1));
  }
}
