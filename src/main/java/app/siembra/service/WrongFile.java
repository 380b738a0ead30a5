package app.siembra.service;

/// A file that was put to somebody and that is not as it must be.
///
/// @param person who has it
/// @param name what it is called
/// @param missing whether it is not there; else it is not what was put there
public record WrongFile(Named person, String name, boolean missing) {}
