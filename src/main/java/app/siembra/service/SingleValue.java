package app.siembra.service;

/// What a merged person has only one of, or one first: where several entries have it, the user says
/// whose stays. The others are not lost: a name becomes a nickname, a position, a birthday and a
/// picture come second, a text goes to the notes. Only of how often to talk there is no trace of
/// the others but in the change, which can be taken back.
public enum SingleValue {
  /// How they are called.
  NAME,
  /// What they do now.
  WORK,
  /// The picture that stands for them.
  PHOTO,
  /// When they were born.
  BIRTHDAY,
  /// When, where and through whom they and the user met.
  MET,
  PRONOUNS,
  /// Their surname at birth.
  MAIDEN,
  /// How their names sound, all parts of one entry together.
  PHONETIC,
  /// How often to talk, as chosen, or that there are no reminders.
  CADENCE
}
