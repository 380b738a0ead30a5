package app.siembra.ui.nav;

import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;

/// Something in the timeline of a person.
public sealed interface Happened {
  /// A talk or a note.
  record Talk(InteractionId id) implements Happened {}

  record Help(HelpId id) implements Happened {}

  /// How often they usually talk, with the talks that it was worked out from.
  record Rhythm() implements Happened {}
}
