package app.siembra.service;

/// A trait and of how many people it holds.
public record Tally(Trait trait, int people) {}
