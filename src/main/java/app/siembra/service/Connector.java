package app.siembra.service;

import java.util.List;

/// Somebody through whom the user came to know others (rule 16).
///
/// @param person who
/// @param brought those who came through them, directly or further, the nearest first
public record Connector(Named person, List<Named> brought) {}
