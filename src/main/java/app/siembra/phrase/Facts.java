package app.siembra.phrase;

import app.siembra.model.Topic;
import java.util.List;

/// What the signs of a line say, each list in the order of the line.
///
/// @param topics what it was about (`#`)
/// @param help given and received (`+`, `-`)
/// @param needs what the people look for (`?`)
/// @param told which of my topics they were told about (`~`)
/// @param followUps what I will do (`!`)
public record Facts(
    List<Topic> topics,
    List<SaidHelp> help,
    List<String> needs,
    List<Topic> told,
    List<SaidFollowUp> followUps) {
  public Facts {
    topics = List.copyOf(topics);
    help = List.copyOf(help);
    needs = List.copyOf(needs);
    told = List.copyOf(told);
    followUps = List.copyOf(followUps);
  }

  /// Whether something would be stored of these facts alone: topics say nothing by themselves.
  boolean standAlone() {
    return !(help.isEmpty() && needs.isEmpty() && told.isEmpty() && followUps.isEmpty());
  }

  /// Whether they concern nobody in the book necessarily: I may promise something to no one.
  boolean followUpsAlone() {
    return !followUps.isEmpty() && help.isEmpty() && needs.isEmpty() && told.isEmpty();
  }
}
