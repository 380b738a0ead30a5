package app.siembra.store;

/// How the facts of one kind lie in their tables, both ways.
interface Shape<T> extends Outline<T> {
  /// The fact's identity.
  long id(T fact);

  /// Takes a fact apart, the columns in the tables' order.
  void write(T fact, Draft draft);
}
