package app.siembra.ui.draft;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.rules.TypedPoints;
import app.siembra.ui.parts.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A kind of contact point and the fields it is typed into.
public enum PointKind {
  PHONE("number"),
  EMAIL("address"),
  POSTAL("street", "code", "city", "region", "country"),
  LINK("url"),
  MESSENGER("service", "handle");

  private final List<String> fields;

  PointKind(String... fields) {
    this.fields = List.of(fields);
  }

  static PointKind of(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone _ -> PHONE;
      case ContactPoint.Email _ -> EMAIL;
      case ContactPoint.Postal _ -> POSTAL;
      case ContactPoint.Link _ -> LINK;
      case ContactPoint.Messenger _ -> MESSENGER;
    };
  }

  /// The last word of the message that names each field.
  List<String> fields() {
    return fields;
  }

  /// What stands in the fields.
  static List<String> values(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone -> List.of(phone.number());
      case ContactPoint.Email email -> List.of(email.address());
      case ContactPoint.Postal(var at, var _) ->
          List.of(at.street(), at.postalCode(), at.city(), at.region(), at.country());
      case ContactPoint.Link link -> List.of(link.url());
      case ContactPoint.Messenger messenger -> List.of(messenger.service(), messenger.handle());
    };
  }

  /// The same contact point with this label.
  static ContactPoint labelled(ContactPoint point, Label label) {
    return switch (point) {
      case ContactPoint.Phone phone -> new ContactPoint.Phone(phone.number(), phone.e164(), label);
      case ContactPoint.Email email -> new ContactPoint.Email(email.address(), label);
      case ContactPoint.Postal postal -> new ContactPoint.Postal(postal.address(), label);
      case ContactPoint.Link link -> new ContactPoint.Link(link.url(), label);
      case ContactPoint.Messenger messenger ->
          new ContactPoint.Messenger(messenger.service(), messenger.handle(), label);
    };
  }

  /// The contact point with these values; what has no field is kept as it was before.
  ///
  /// @param region by which a phone without a prefix is read, or null
  /// @throws app.siembra.model.ProblemException where a value that is needed is empty, or none of
  ///   its kind
  public ContactPoint make(
      List<String> typed, Label label, @Nullable ContactPoint before, @Nullable String region) {
    return switch (this) {
      case PHONE -> TypedPoints.phone(typed.getFirst(), region, label);
      case EMAIL -> TypedPoints.email(typed.getFirst(), label);
      case POSTAL -> new ContactPoint.Postal(address(typed, before), label);
      case LINK -> link(new ContactPoint.Link(typed.getFirst(), label));
      case MESSENGER -> new ContactPoint.Messenger(typed.getFirst(), typed.getLast(), label);
    };
  }

  /// A link that can be followed.
  private static ContactPoint link(ContactPoint.Link link) {
    var _ = Target.web(link);
    return link;
  }

  private static Address address(List<String> typed, @Nullable ContactPoint before) {
    boolean known = before instanceof ContactPoint.Postal;
    Address old =
        before instanceof ContactPoint.Postal postal ? postal.address() : Address.ofCity("");
    return new Address(
        known ? old.poBox() : "",
        known ? old.extended() : "",
        typed.get(0),
        typed.get(2),
        typed.get(3),
        typed.get(1),
        typed.get(4));
  }
}
