package app.siembra.rules;

import app.siembra.model.Keeping;
import app.siembra.model.Keys;
import org.jspecify.annotations.Nullable;

/// How things stand with a person on a day (rule 4).
///
/// @param state what the days without contact make of them
/// @param threshold how many days may pass
/// @param since from when they are counted, null where no day is known
/// @param elapsed whole days without contact, 0 where no day is known
public record Standing(State state, Threshold threshold, @Nullable Since since, int elapsed) {
  /// What the days without contact make of a person.
  public enum State {
    RESTING,
    UNSORTED,
    SNOOZED,
    IN_TOUCH,
    DUE_SOON,
    QUIET,
    FADING;

    /// The word in files and on the command line: `in-touch`.
    public String key() {
      return Keys.of(this);
    }
  }

  /// `elapsed / threshold`; 0 for those who have no threshold.
  public double ratio() {
    return threshold.days().isPresent() ? (double) elapsed / threshold.days().getAsInt() : 0;
  }

  /// Whether the person has gone quiet: quiet or fading, not snoozed.
  public boolean goneQuiet() {
    return state == State.QUIET || state == State.FADING;
  }

  /// Whether it is so long ago that few such people are offered at all: somebody from before.
  public boolean longAgo(Keeping keeping) {
    return elapsed > longAgoAfter(threshold, keeping);
  }

  /// How many days must have passed for that; more than any where they never are.
  static int longAgoAfter(Threshold threshold, Keeping keeping) {
    return keeping.starred() || threshold instanceof Threshold.Chosen || threshold.days().isEmpty()
        ? Integer.MAX_VALUE
        : Math.max(365, 3 * threshold.days().getAsInt());
  }
}
