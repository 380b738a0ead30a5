package app.siembra.ui.settings;

import app.siembra.model.CircleId;

/// Where among the settings something can be wrong.
sealed interface Spot {
  /// A field of which there is one.
  enum Single implements Spot {
    EMAILS,
    PHONES,
    DATE_LEAD,
    NEW_CIRCLE
  }

  /// The line of a circle.
  record OfCircle(CircleId id) implements Spot {}
}
