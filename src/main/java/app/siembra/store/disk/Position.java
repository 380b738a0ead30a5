package app.siembra.store.disk;

/// A place in the history of a network: the records committed up to it. Two files at the same
/// position hold the same, whatever became of them in between.
///
/// @param record how many records
/// @param chain the name of the network, drawn when it was made, and a hash of all records up to here;
///   64 hexadecimal digits
public record Position(long record, String chain) {
  /// The beginning of a new network, unlike that of any other.
  public static Position beginning() {
    return new Position(0, Chain.beginning());
  }

  /// Whether both are of one network.
  public boolean isOfTheNetworkOf(Position other) {
    return Chain.name(this).equals(Chain.name(other));
  }

  /// The same number of records, from which on the network goes another way: no journal of the old way
  /// follows on it.
  public Position onAnotherWay() {
    return new Position(record, Chain.beginning());
  }
}
