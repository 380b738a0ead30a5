package app.siembra.ui.welcome;

import app.siembra.service.Whom;

/// Somebody who may be chosen.
///
/// @param initials the letters that stand for the name
/// @param photo which picture stands in their place, or empty
/// @param detail what tells them from others of that name, or empty
record Someone(Whom whom, String initials, String photo, String detail) {
  String name() {
    return whom.name();
  }
}
