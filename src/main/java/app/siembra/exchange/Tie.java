package app.siembra.exchange;

import app.siembra.model.ConnectionType;

/// A connection as a file tells it on one person's side: the other is that person's `type.key`.
///
/// On Marta's side `child` and a reference to Luis say that Luis is a child of Marta. Files that
/// tell each side on its own (vCard) bring the same tie twice, once from each side.
///
/// @param type what the other is to the person whose tie it is
/// @param other the other one
/// @param note in the user's words, or empty
public record Tie(ConnectionType type, PersonReference other, String note) {
  public Tie {
    note = note.strip();
  }
}
