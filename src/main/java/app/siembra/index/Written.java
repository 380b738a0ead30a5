package app.siembra.index;

import java.time.LocalDate;

/// Something that was written down, as search sees it.
///
/// @param place where it stands
/// @param on the day that it tells of, by which it is ordered
/// @param text all its words
public record Written(Place place, LocalDate on, String text) {

  /// What something written is part of.
  ///
  /// @param kind of the fact
  /// @param id of the fact
  public record Place(Kind kind, long id) {}

  /// Where something can be written.
  public enum Kind {
    /// A talk or a note.
    INTERACTION,
    /// Help given or received.
    HELP
  }
}
