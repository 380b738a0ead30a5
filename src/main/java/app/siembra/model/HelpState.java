package app.siembra.model;

/// How far help has come; only done help counts (rule 6).
public enum HelpState {
  ASKED,
  PROMISED,
  DONE,
  DECLINED
}
