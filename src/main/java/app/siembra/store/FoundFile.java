package app.siembra.store;

import app.siembra.model.PersonId;

/// A file that somebody has and that is not as it must be.
///
/// @param person who has it
/// @param name what it is called with them
/// @param missing whether it is not there; else it holds something else than it should
public record FoundFile(PersonId person, String name, boolean missing) {}
