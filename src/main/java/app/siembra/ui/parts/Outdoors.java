package app.siembra.ui.parts;

import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What lies outside the window for a screen that deals with files.
///
/// @param dialogs asks for files
/// @param clipboard what can be pasted
/// @param open hands a file to the program of the desktop that serves it
public record Outdoors(Dialogs dialogs, Clipboard clipboard, Consumer<Path> open) {}
