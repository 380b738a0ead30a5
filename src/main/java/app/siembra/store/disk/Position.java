package app.siembra.store.disk;

/// A place in the history of a network: the records committed up to it. Two files at the same
/// position hold the same, whatever became of them in between.
///
/// @param record how many records
/// @param chain a hash of all of them and of the network's beginning, in hexadecimal digits: 64
public record Position(long record, String chain) {
  /// The beginning of a new network, unlike that of any other.
  public static Position beginning() {
    return new Position(0, Chain.beginning());
  }
}
