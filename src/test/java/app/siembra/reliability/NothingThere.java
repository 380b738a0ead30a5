package app.siembra.reliability;

/// A network does not open, and there is neither a backup nor a journal to bring it back from.
final class NothingThere extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NothingThere() {
    super("there is nothing to bring back");
  }
}
