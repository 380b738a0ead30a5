package app.siembra.service;

import app.siembra.model.Topic;
import app.siembra.phrase.Facts;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import java.util.List;

/// What is noted besides what happened, each list in the order in which it was said.
///
/// @param help given and received
/// @param needs what the people look for
/// @param told which of my topics they were told about
/// @param followUps what I will do
public record Besides(
    List<SaidHelp> help, List<String> needs, List<Topic> told, List<SaidFollowUp> followUps) {
  /// Nothing.
  public static final Besides NOTHING = new Besides(List.of(), List.of(), List.of(), List.of());

  public Besides {
    help = List.copyOf(help);
    needs = List.copyOf(needs);
    told = List.copyOf(told);
    followUps = List.copyOf(followUps);
  }

  static Besides of(Facts facts) {
    return new Besides(facts.help(), facts.needs(), facts.told(), facts.followUps());
  }

  /// Whether there is nothing.
  public boolean isEmpty() {
    return equals(NOTHING);
  }
}
