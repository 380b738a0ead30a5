package app.siembra.service;

import app.siembra.rules.Suspicion;

/// Two entries that may be the same person.
///
/// @param first the one that is longer in the book
/// @param second the other
/// @param why what they have in common
public record Twins(Named first, Named second, Suspicion.Why why) {}
