package app.siembra.service;

/// What a merged person has only one of, or one first: where both entries have it, the user says
/// whose stays. The other is not lost: a name becomes a nickname, a position and a birthday come
/// second, a text goes to the notes.
public enum SingleValue {
  /// How they are called.
  NAME,
  /// What they do now.
  WORK,
  /// When they were born.
  BIRTHDAY,
  /// When, where and through whom they and the user met.
  MET,
  PRONOUNS
}
