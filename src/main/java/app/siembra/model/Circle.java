package app.siembra.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A part of the network that shares a default cadence.
///
/// @param id its identity
/// @param key `close-family`, `family`, `friends` or `work` for a delivered one, else empty
/// @param name the user's word; empty for a delivered one that keeps its word in either language
/// @param cadenceDays how often by default, null for no reminders from this circle
/// @param chosen whether the user set the cadence themself, so that it also caps what is learned
///   (rule 3.3)
/// @param parent the circle within which it lies, or null
public record Circle(
    CircleId id,
    String key,
    String name,
    @Nullable Integer cadenceDays,
    boolean chosen,
    @Nullable CircleId parent) {
  public Circle {
    key = Check.line(key);
    name = key.isEmpty() ? Check.required(name, "circle.name.empty") : Check.line(name);
    if (cadenceDays != null) {
      Check.within(cadenceDays, 1, 3660, "cadence.days");
    }
  }

  /// A circle within no other.
  public Circle(
      CircleId id, String key, String name, @Nullable Integer cadenceDays, boolean chosen) {
    this(id, key, name, cadenceDays, chosen, null);
  }

  /// The same under another name.
  public Circle named(String changed) {
    return new Circle(id, key, changed, cadenceDays, chosen, parent);
  }

  /// The same asking so often by the user's choice.
  public Circle withCadence(@Nullable Integer days) {
    return new Circle(id, key, name, days, true, parent);
  }

  /// The same within that circle, or with null within none.
  public Circle withParent(@Nullable CircleId changed) {
    return new Circle(id, key, name, cadenceDays, chosen, changed);
  }

  /// This one, then those around it outwards, each once: changes taken back out of their order can
  /// leave a ring.
  public List<Circle> outwards(Collection<Circle> all) {
    Map<CircleId, Circle> chain = new LinkedHashMap<>();
    Circle next = this;
    while (next != null && chain.putIfAbsent(next.id(), next) == null) {
      next = next.around(all);
    }
    return List.copyOf(chain.values());
  }

  /// These circles, each followed by those within it; whatever lies within none of them stands
  /// where it stood.
  public static List<Circle> nested(Collection<Circle> circles) {
    Map<CircleId, Circle> byId = new LinkedHashMap<>();
    circles.forEach(circle -> byId.put(circle.id(), circle));
    Set<Circle> nested = new LinkedHashSet<>();
    circles.stream()
        .filter(circle -> circle.parent() == null || !byId.containsKey(circle.parent()))
        .forEach(circle -> nest(circle, circles, nested));
    // What is left lies in a ring.
    circles.forEach(circle -> nest(circle, circles, nested));
    return List.copyOf(nested);
  }

  private static void nest(Circle circle, Collection<Circle> all, Set<Circle> nested) {
    if (nested.add(circle)) {
      all.stream()
          .filter(inner -> circle.id().equals(inner.parent()))
          .forEach(inner -> nest(inner, all, nested));
    }
  }

  /// How many circles are around this one.
  public int depth(Collection<Circle> all) {
    return outwards(all).size() - 1;
  }

  private @Nullable Circle around(Collection<Circle> all) {
    return all.stream().filter(circle -> circle.id().equals(parent)).findFirst().orElse(null);
  }
}
