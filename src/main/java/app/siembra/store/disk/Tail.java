package app.siembra.store.disk;

import java.nio.file.Path;

/// Where the next record of a journal goes.
///
/// @param file the newest file
/// @param end the position after its last whole record
/// @param length the bytes up to there
public record Tail(Path file, Position end, long length) {}
