package app.siembra.store;

import app.siembra.model.PersonId;
import java.time.LocalDate;

/// A person with whom there was contact (rule 1).
///
/// @param on the date
/// @param inPerson whether face to face
/// @param person one of those with whom
public record InContact(LocalDate on, boolean inPerson, PersonId person) {}
