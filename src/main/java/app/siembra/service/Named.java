package app.siembra.service;

import app.siembra.model.PersonId;

/// A person by name, for a row that mentions them.
///
/// @param id who
/// @param name the name to show; empty for somebody who is not in the book any more
public record Named(PersonId id, String name) {}
