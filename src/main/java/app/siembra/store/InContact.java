package app.siembra.store;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import java.time.LocalDate;

/// A person with whom something happened that was contact.
///
/// @param on the date
/// @param channel over what
/// @param person one of those who took part
public record InContact(LocalDate on, Channel channel, PersonId person) {}
