package app.siembra.model;

import org.jspecify.annotations.Nullable;

/// How the user came to know a person.
///
/// @param on when they first met, or null
/// @param place where, or empty
/// @param through who brought them together, null where nobody in the book did
public record Meeting(@Nullable PartialDate on, String place, @Nullable PersonId through) {
  /// Nothing is known of it.
  public static final Meeting UNKNOWN = new Meeting(null, "", null);

  public Meeting {
    place = Check.line(place);
  }
}
