package app.siembra.reliability;

import java.util.List;

/// Something that is kept open over a disk that fails.
interface Victim extends AutoCloseable {
  /// Does one more thing.
  ///
  /// @return whether it does not say that it failed
  boolean step(Writer writer);

  /// What the last step that failed said of it, with where; empty where none did.
  default String refusal() {
    return "";
  }

  /// What can be read.
  ///
  /// @throws IllegalStateException where it says that nothing can be read
  Found look();

  /// What else is wrong, now that the disk does what it is asked to.
  List<String> faults();

  @Override
  void close();
}
