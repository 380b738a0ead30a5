package app.siembra.exchange.vcard;

import app.siembra.model.Position;
import ezvcard.property.Organization;
import ezvcard.property.Role;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a card says its person works. Organisation, title and role stand apart in it: those of one
/// group belong together, the rest in their order.
final class PositionReading {
  private final List<Organization> organizations;
  private final List<Title> titles;
  private final List<Role> roles;

  PositionReading(CardProperties card) {
    organizations = new ArrayList<>(card.take(Organization.class));
    titles = new ArrayList<>(card.take(Title.class));
    roles = new ArrayList<>(card.take(Role.class));
  }

  List<Position> positions() {
    List<Position> positions = new ArrayList<>();
    for (Organization organization : organizations) {
      List<String> names = organization.getValues();
      positions.add(
          position(
              names.isEmpty() ? "" : names.getFirst(),
              names.stream().skip(1).toList(),
              next(titles, organization),
              next(roles, organization)));
    }
    while (!titles.isEmpty() || !roles.isEmpty()) {
      Title title = titles.isEmpty() ? null : titles.removeFirst();
      Role role = title == null ? roles.removeFirst() : next(roles, title);
      positions.add(position("", List.of(), title, role));
    }
    return positions;
  }

  private static Position position(
      String organization, List<String> units, @Nullable Title title, @Nullable Role role) {
    return new Position(
        organization,
        units,
        title == null ? "" : Text.of(title.getValue()),
        role == null ? "" : Text.of(role.getValue()),
        null,
        null);
  }

  /// Takes from the list what belongs to a property: of the same group, else the first without a
  /// group.
  private static <T extends VCardProperty> @Nullable T next(List<T> list, VCardProperty owner) {
    Optional<String> group = group(owner);
    boolean grouped =
        group.isPresent() && list.stream().anyMatch(each -> group(each).equals(group));
    for (Iterator<T> each = list.iterator(); each.hasNext(); ) {
      T property = each.next();
      if (grouped ? group(property).equals(group) : group(property).isEmpty()) {
        each.remove();
        return property;
      }
    }
    return null;
  }

  private static Optional<String> group(VCardProperty property) {
    return Optional.ofNullable(property.getGroup()).map(name -> name.toLowerCase(Locale.ROOT));
  }
}
