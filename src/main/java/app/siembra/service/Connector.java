package app.siembra.service;

import java.util.List;

/// Somebody through whom the user came to know others (rule 16).
///
/// @param person who
/// @param nearest a few of those who came through them directly, by name
/// @param all how many came through them in all, directly or further
public record Connector(Named person, List<Named> nearest, int all) {}
