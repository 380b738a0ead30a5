package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.rules.Reason;
import org.jspecify.annotations.Nullable;

/// Somebody, and why they stand as they do: gone quiet, or still to be sorted.
///
/// @param listed who, and how things stand
/// @param reason the facts behind it
/// @param lastNote what was last written down, or null
public record QuietRow(Listed listed, Reason reason, @Nullable LastNote lastNote) {
  /// Who.
  public PersonId id() {
    return listed.id();
  }
}
