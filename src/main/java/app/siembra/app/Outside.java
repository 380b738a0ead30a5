package app.siembra.app;

import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.settings.Computer;
import java.util.function.Consumer;

/// What lies outside the window's own ground.
///
/// @param dialogs asks for files, and tells of what nobody expected
/// @param browse hands an address to the program of the desktop that serves it
/// @param program what the window fills
/// @param computer what the settings ask of the computer
/// @param bell shows notices outside the window
record Outside(
    Dialogs dialogs, Consumer<String> browse, Program program, Computer computer, Bell bell) {}
