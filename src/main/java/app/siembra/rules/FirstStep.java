package app.siembra.rules;

import app.siembra.model.Starter;
import java.util.List;
import java.util.Optional;

/// Who usually takes the first step (rule 13).
public enum FirstStep {
  /// You usually take the first step.
  MINE,
  /// Usually they write first.
  THEIRS,
  /// Now one, now the other.
  BOTH;

  private static final int MOST = 12;
  private static final int LEAST = 4;

  /// What the last 12 interactions whose starter is known say; empty for fewer than 4.
  ///
  /// @param newestFirst the starters of a person's interactions, the newest first, unknown ones
  ///   among them
  public static Optional<FirstStep> of(List<Starter> newestFirst) {
    List<Starter> known =
        newestFirst.stream().filter(starter -> starter != Starter.UNKNOWN).limit(MOST).toList();
    if (known.size() < LEAST) {
      return Optional.empty();
    }
    long mine = known.stream().filter(starter -> starter == Starter.ME).count();
    double share = (double) mine / known.size();
    return Optional.of(share >= 0.8 ? MINE : share <= 0.2 ? THEIRS : BOTH);
  }
}
