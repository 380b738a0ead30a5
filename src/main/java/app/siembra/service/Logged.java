package app.siembra.service;

import app.siembra.model.FollowUpId;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a logged line made; all of it is on the disk and is one change set.
///
/// @param interaction the interaction or note, null where the line held facts alone
/// @param help the help entries, in the order of the line
/// @param followUps the follow-ups, in the order of the line
/// @param people everybody of the line
/// @param created those of them who are new in the book
/// @param sequence the number of the change set
public record Logged(
    @Nullable InteractionId interaction,
    List<HelpId> help,
    List<FollowUpId> followUps,
    List<Named> people,
    List<Named> created,
    long sequence) {
  /// The number to answer with: that of the interaction, else of the first help entry, else of the
  /// first follow-up, else of the first person.
  public long id() {
    if (interaction != null) {
      return interaction.value();
    }
    if (!help.isEmpty()) {
      return help.getFirst().value();
    }
    return followUps.isEmpty() ? people.getFirst().id().value() : followUps.getFirst().value();
  }
}
