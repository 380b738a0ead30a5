package app.siembra.exchange;

import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a person of a file comes from, as far as the file says it.
///
/// @param id their identity in the book that wrote the file, or null
/// @param addedOn the day they came into that book, or null
/// @param uid the name other programs have for them, or empty
/// @param metOn when the user first met them, or null
/// @param metPlace where, or empty
/// @param approximateLast about when they last talked, or null
public record DraftOrigin(
    @Nullable PersonId id,
    @Nullable LocalDate addedOn,
    String uid,
    @Nullable PartialDate metOn,
    String metPlace,
    @Nullable LocalDate approximateLast) {
  /// The file says nothing.
  public static final DraftOrigin UNKNOWN = new DraftOrigin(null, null, "", null, "", null);

  /// The file says only this name that other programs have.
  public static DraftOrigin withUid(String uid) {
    return new DraftOrigin(null, null, uid, null, "", null);
  }

  static DraftOrigin of(Person person) {
    Origin origin = person.origin();
    return new DraftOrigin(
        person.id(),
        origin.addedOn(),
        origin.uid(),
        origin.met().on(),
        origin.met().place(),
        origin.approximateLast());
  }

  /// The origin of a person of this book.
  ///
  /// @param today added on this day where the file says no other
  /// @param metThrough who brought them together, resolved, or null
  public Origin resolved(LocalDate today, @Nullable PersonId metThrough) {
    return new Origin(
        addedOn == null ? today : addedOn,
        uid,
        new Meeting(metOn, metPlace, metThrough),
        approximateLast);
  }
}
