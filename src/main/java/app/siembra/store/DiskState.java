package app.siembra.store;

/// What the disk lets an open network do.
public sealed interface DiskState {
  /// Anything.
  record Fine() implements DiskState {}

  /// It is full, or nearly so: nothing is changed any more, so that what is there stays safe.
  ///
  /// @param free how much is left, in bytes
  record Full(long free) implements DiskState {}

  /// It cannot be written to.
  record Unwritable() implements DiskState {}

  /// The folder, or the network in it, is not there any more.
  record Gone() implements DiskState {}

  /// The folder was gone and is back. Nobody knows what became of it meanwhile: whoever has the network
  /// open closes it and opens it again.
  record Back() implements DiskState {}

  /// Whether the network may be changed.
  default boolean isFine() {
    return this instanceof Fine;
  }
}
