package app.siembra.service;

import app.siembra.model.TwoPeople;
import app.siembra.rules.Suspicion;

/// Two entries that may be the same person.
///
/// @param first the one that is longer in the book
/// @param second the other
/// @param why what they have in common
public record Twins(Named first, Named second, Suspicion.Why why) {
  /// The two, whatever they have in common.
  TwoPeople pair() {
    return new TwoPeople(first.id(), second.id());
  }
}
