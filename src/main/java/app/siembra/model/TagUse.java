package app.siembra.model;

/// A tag, in which colour it is shown, and how many bear it.
///
/// @param tag as it was first written
/// @param people none where only its colour is still known
public record TagUse(Tag tag, TagColour colour, int people) {}
