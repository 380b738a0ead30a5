package app.siembra.ui.people;

import app.siembra.model.Cadence;
import app.siembra.model.CircleId;

/// Something that the user decides about one person or many.
sealed interface Decision {
  /// They belong to this circle too.
  record Put(CircleId circle) implements Decision {}

  /// They no longer belong to this circle.
  record Take(CircleId circle) implements Decision {}

  /// They have this tag too.
  record Tag(String tag) implements Decision {}

  /// They no longer have this tag.
  record Untag(String tag) implements Decision {}

  record HowOften(Cadence cadence) implements Decision {}

  record Star(boolean starred) implements Decision {}

  record NoReminders() implements Decision {}

  /// They are kept, but out of reminders and rankings; or no longer.
  record Archive(boolean archived) implements Decision {}

  /// They go from the book.
  record Remove() implements Decision {}
}
