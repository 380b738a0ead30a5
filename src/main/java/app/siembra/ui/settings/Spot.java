package app.siembra.ui.settings;

import app.siembra.model.CircleId;

/// Where among the settings something can be wrong.
sealed interface Spot {
  /// A field of which there is one.
  enum Single implements Spot {
    EMAILS,
    PHONES,
    DATE_LEAD,
    NOTICE_MOMENT,
    QUIET_HOURS,
    STARTING,
    NEW_CIRCLE,
    NEW_FIELD
  }

  /// The line of a circle.
  record OfCircle(CircleId id) implements Spot {}

  /// The line of a tag, by its folded name.
  record OfTag(String folded) implements Spot {}

  /// The line of a field of the user's own, by its folded name.
  record OfField(String folded) implements Spot {}
}
