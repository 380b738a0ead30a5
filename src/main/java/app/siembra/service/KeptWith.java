package app.siembra.service;

import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Topic;
import java.util.List;

/// What is kept with something that happened.
///
/// @param help given and received in it, the newest first
/// @param followUps what the user said in it that they would do and did not do yet, the earliest due
///   first
/// @param told which of the user's topics everybody who took part was told about on its day
public record KeptWith(List<Help> help, List<FollowUp> followUps, List<Topic> told) {
  /// Nothing.
  public static final KeptWith NOTHING = new KeptWith(List.of(), List.of(), List.of());

  public KeptWith {
    help = List.copyOf(help);
    followUps = List.copyOf(followUps);
    told = List.copyOf(told);
  }
}
