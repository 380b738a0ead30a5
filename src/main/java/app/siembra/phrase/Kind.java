package app.siembra.phrase;

/// What a line would become.
public enum Kind {
  /// It names a channel: something that happened with the people.
  INTERACTION,
  /// Words without a channel: kept on the people, no contact.
  NOTE,
  /// Signs only: help, needs, topics told, follow-ups, and nothing else.
  FACTS
}
