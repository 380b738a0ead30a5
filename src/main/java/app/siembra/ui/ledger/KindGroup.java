package app.siembra.ui.ledger;

import app.siembra.model.HelpKind;

/// Kinds of help that are alike, for a picture in which twelve would be too many.
enum KindGroup {
  /// What one knows or thinks.
  KNOWING,
  /// Bringing people and chances together.
  PEOPLE,
  /// Doing something, or being there.
  TIME,
  THINGS;

  static KindGroup of(HelpKind kind) {
    return switch (kind) {
      case ADVICE, OPINION, KNOWLEDGE -> KNOWING;
      case INTRODUCTION, REFERRAL, LEAD -> PEOPLE;
      case TIME, SERVICE, SUPPORT -> TIME;
      case THING_LENT, GIFT, MONEY_LENT -> THINGS;
    };
  }
}
