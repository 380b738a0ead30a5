package app.siembra.store;

import org.jspecify.annotations.Nullable;

/// What a command answered, and what it changed.
///
/// @param result the command's own answer
/// @param change null where nothing is different from before: then there is nothing to undo either
public record Changed<T>(T result, @Nullable Change change) {}
