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
          new ConnectionType("spouse", "spouse"),
          new ConnectionType("partner", "partner"),
          new ConnectionType("ex-partner", "ex-partner"),
          new ConnectionType("parent", "child"),
          new ConnectionType("child", "parent"),
          new ConnectionType("sibling", "sibling"),
          new ConnectionType("grandparent", "grandchild"),
          new ConnectionType("grandchild", "grandparent"),
          new ConnectionType("aunt-uncle", "niece-nephew"),
          new ConnectionType("niece-nephew", "aunt-uncle"),
          new ConnectionType("cousin", "cousin"),
          new ConnectionType("step-parent", "step-child"),
          new ConnectionType("step-child", "step-parent"),
          new ConnectionType("godparent", "godchild"),
          new ConnectionType("godchild", "godparent"),
          new ConnectionType("parent-in-law", "child-in-law"),
          new ConnectionType("child-in-law", "parent-in-law"),
          new ConnectionType("sibling-in-law", "sibling-in-law"),
          new ConnectionType("relative", "relative"),
          new ConnectionType("friend", "friend"),
          new ConnectionType("flatmate", "flatmate"),
          new ConnectionType("neighbour", "neighbour"),
          new ConnectionType("classmate", "classmate"),
          new ConnectionType("colleague", "colleague"),
          new ConnectionType("manager", "report"),
          new ConnectionType("report", "manager"),
          new ConnectionType("assistant", "assisted"),
          new ConnectionType("assisted", "assistant"),
          new ConnectionType("business-partner", "business-partner"),
          new ConnectionType("client", "supplier"),
          new ConnectionType("supplier", "client"),
          new ConnectionType("mentor", "mentee"),
          new ConnectionType("mentee", "mentor"),
          new ConnectionType("teacher", "pupil"),
          new ConnectionType("pupil", "teacher"),
          new ConnectionType("doctor", "patient"),
          new ConnectionType("patient", "doctor"),
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

  /// Whether it comes with Siembra.
  public boolean isDelivered() {
    return delivered(key).isPresent();
  }
}
