package app.siembra.store;

import app.siembra.model.Channel;
import app.siembra.model.InteractionId;
import app.siembra.model.Starter;
import java.time.LocalDate;

/// What counting needs of an interaction or a note; the rest is read for those that are shown.
///
/// @param id which one
/// @param on its local date
/// @param channel over what
/// @param starter who began
/// @param contact whether it was contact (rule 1)
/// @param written whether anything was written down in it
public record TalkOutline(
    InteractionId id,
    LocalDate on,
    Channel channel,
    Starter starter,
    boolean contact,
    boolean written) {
  /// Whether it is a note, not a talk.
  public boolean isNote() {
    return channel == Channel.NOTE;
  }
}
