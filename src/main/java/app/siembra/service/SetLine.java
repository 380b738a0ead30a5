package app.siembra.service;

/// One fact to be set: `Ana García`, `circle`, `friends`.
///
/// @param who an id, an e-mail, a name, or `me`
/// @param key what is set
/// @param value to what; a leading `-` removes
public record SetLine(String who, String key, String value) {}
