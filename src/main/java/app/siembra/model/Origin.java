package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a person in the book comes from.
///
/// @param addedOn the day they came into the book
/// @param uid the name other programs have for them (RFC 6350, 6.7.6), or empty
/// @param met how we met
/// @param approximateLast about when we last talked, where no interaction says so: starts the
///   count, makes no gap; or null
public record Origin(
    LocalDate addedOn, String uid, Meeting met, @Nullable LocalDate approximateLast) {
  /// Added on this day; nothing else known.
  public static Origin added(LocalDate day) {
    return new Origin(day, "", Meeting.UNKNOWN, null);
  }

  /// The same with this meeting.
  public Origin withMet(Meeting changed) {
    return new Origin(addedOn, uid, changed, approximateLast);
  }

  /// The same with this identity elsewhere.
  public Origin withUid(String changed) {
    return new Origin(addedOn, Check.line(changed), met, approximateLast);
  }

  /// The same, last talked to at about this day.
  public Origin withApproximateLast(@Nullable LocalDate day) {
    return new Origin(addedOn, uid, met, day);
  }
}
