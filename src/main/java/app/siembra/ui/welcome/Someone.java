package app.siembra.ui.welcome;

import app.siembra.service.FirstSteps;

/// Somebody who may be chosen.
///
/// @param detail what tells them from others of that name, or empty
record Someone(FirstSteps.Whom whom, String name, String detail) {}
