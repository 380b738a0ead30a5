package app.siembra.service;

import app.siembra.model.Objective;
import app.siembra.rules.Gaps;
import java.util.List;

/// An objective with what there is to say of it.
///
/// @param people its people, by name as they are in it
/// @param gaps of its topics
/// @param done talks with its people or about its topics, and help likewise, since it was set
public record ObjectiveRow(
    Objective objective, List<Named> people, List<Gaps.Gap> gaps, Done done) {
  /// What was done for an objective.
  ///
  /// @param talks since it was set, notes left out
  /// @param help given or received since, and done
  public record Done(int talks, int help) {}
}
