package app.siembra.ui.shell;

/// What the window does with itself.
///
/// @param cover covers everything in it, or uncovers it again
/// @param showKeys shows which keys there are
record WindowModes(Runnable cover, Runnable showKeys) {}
