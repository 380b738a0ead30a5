package app.siembra.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person does or did somewhere; texts are empty where unknown.
///
/// @param organisation its name
/// @param units departments, the largest first
/// @param title the position (`Head of Operations`)
/// @param role the occupation (`Programmer`)
/// @param from first year, or null
/// @param to last year, or null while it lasts
public record Position(
    String organisation,
    List<String> units,
    String title,
    String role,
    @Nullable Integer from,
    @Nullable Integer to) {
  public Position {
    organisation = Check.line(organisation);
    units = Check.lineList(units);
    title = Check.line(title);
    role = Check.line(role);
  }

  /// A position with these two alone.
  public static Position of(String organisation, String title) {
    return new Position(organisation, List.of(), title, "", null, null);
  }

  /// The same, those that last in front and of the others the latest; else in their order.
  public static List<Position> presentFirst(List<Position> positions) {
    return positions.stream()
        .sorted(
            Comparator.comparing(
                Position::to, Comparator.nullsFirst(Comparator.<Integer>reverseOrder())))
        .toList();
  }

  /// The same at this organisation.
  public Position at(String changed) {
    return new Position(changed, units, title, role, from, to);
  }

  /// Whether it says nothing.
  public boolean isEmpty() {
    return organisation.isEmpty() && units.isEmpty() && title.isEmpty() && role.isEmpty();
  }
}
