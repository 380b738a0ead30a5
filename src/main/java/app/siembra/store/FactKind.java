package app.siembra.store;

/// The kinds of facts that the network is made of; what hangs on a fact (its people, its topics) is
/// part of it.
public enum FactKind {
  PERSON,
  INTERACTION,
  HELP,
  FOLLOW_UP,
  CONNECTION,
  INTRODUCTION,
  TWO_PEOPLE,
  ASK,
  OBJECTIVE,
  CIRCLE,
  TOPIC,
  SETTING
}
