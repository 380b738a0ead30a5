package app.siembra.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person's record refers to by identity, in words that a file can hold.
///
/// @param circles names of the circles they are in, in stored order
/// @param people connections to others
/// @param metThrough who brought them and the user together, or null
public record Ties(List<String> circles, List<Tie> people, @Nullable PersonReference metThrough) {
  /// Tied to nobody.
  public static final Ties NONE = new Ties(List.of(), List.of(), null);

  public Ties {
    circles = List.copyOf(circles);
    people = List.copyOf(people);
  }

  /// These circles alone.
  public static Ties circles(List<String> names) {
    return new Ties(names, List.of(), null);
  }

  /// The same with these connections.
  public Ties withPeople(List<Tie> changed) {
    return new Ties(circles, changed, metThrough);
  }
}
