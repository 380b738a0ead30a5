package app.siembra.model;

/// How far asking one person has come.
public enum AskState {
  PLANNED,
  ASKED,
  YES,
  NO,
  THANKED
}
