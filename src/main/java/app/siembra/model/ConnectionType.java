package app.siembra.model;

import java.util.List;
import java.util.Optional;

/// How one person is tied to another, seen from the first, with the same tie seen from the second.
///
/// @param key `parent`, … of a delivered type, else the user's own word
/// @param inverse the key from the other side (`child`); the same for a tie that has no direction
public record ConnectionType(String key, String inverse) {
  /// The types that come with Siembra.
  public static final List<ConnectionType> DELIVERED =
      List.of(
          new ConnectionType("partner", "partner"),
          new ConnectionType("parent", "child"),
          new ConnectionType("child", "parent"),
          new ConnectionType("sibling", "sibling"),
          new ConnectionType("relative", "relative"),
          new ConnectionType("friend", "friend"),
          new ConnectionType("colleague", "colleague"),
          new ConnectionType("manager", "report"),
          new ConnectionType("report", "manager"),
          new ConnectionType("assistant", "assisted"),
          new ConnectionType("assisted", "assistant"),
          new ConnectionType("neighbour", "neighbour"),
          new ConnectionType("acquaintance", "acquaintance"),
          new ConnectionType("introduced", "introduced-by"),
          new ConnectionType("introduced-by", "introduced"));

  public ConnectionType {
    key = Check.required(key, "connection.type.empty");
    inverse = Check.required(inverse, "connection.type.empty");
  }

  /// The delivered type with that key.
  public static Optional<ConnectionType> delivered(String key) {
    return DELIVERED.stream().filter(type -> type.key().equals(key)).findFirst();
  }

  /// The same tie seen from the other side.
  public ConnectionType inverted() {
    return new ConnectionType(inverse, key);
  }
}
