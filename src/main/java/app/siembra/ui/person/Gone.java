package app.siembra.ui.person;

/// That the person of a page is not in the book any more.
///
/// @param name what they were called, empty where it was never known
/// @param undoable whether taking back the last change brings them back
record Gone(String name, boolean undoable) {}
