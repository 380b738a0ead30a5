package app.siembra.model;

/// What kind of help it was.
public enum HelpKind {
  ADVICE,
  OPINION,
  KNOWLEDGE,
  INTRODUCTION,
  REFERRAL,
  LEAD,
  TIME,
  SERVICE,
  THING_LENT,
  GIFT,
  MONEY_LENT,
  SUPPORT
}
