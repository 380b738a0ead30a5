package app.siembra.app;

import app.siembra.ui.kit.Dialogs;
import java.util.function.Consumer;

/// What lies outside the window's own ground.
///
/// @param dialogs asks for files, and tells of what nobody expected
/// @param browse hands an address to the program of the desktop that serves it
record Outside(Dialogs dialogs, Consumer<String> browse) {}
