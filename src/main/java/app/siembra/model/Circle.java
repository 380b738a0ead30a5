package app.siembra.model;

import org.jspecify.annotations.Nullable;

/// A part of the network that shares a default cadence.
///
/// @param id its identity
/// @param key `close-family`, `family`, `friends` or `work` for a delivered one, else empty
/// @param name the user's word; empty for a delivered one that keeps its word in either language
/// @param cadenceDays how often by default, null for no reminders from this circle
/// @param chosen whether the user set the cadence themself, so that it also caps what is learned
///   (rule 3.3)
public record Circle(
    CircleId id, String key, String name, @Nullable Integer cadenceDays, boolean chosen) {
  public Circle {
    key = Check.line(key);
    name = key.isEmpty() ? Check.required(name, "circle.name.empty") : Check.line(name);
    if (cadenceDays != null) {
      Check.within(cadenceDays, 1, 3660, "cadence.days");
    }
  }
}
