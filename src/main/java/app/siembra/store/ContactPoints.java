package app.siembra.store;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import org.jspecify.annotations.Nullable;

/// How ways to reach a person lie in the columns of their table, which are those of all kinds
/// together.
final class ContactPoints {
  private ContactPoints() {}

  static ContactPoint read(Row row) {
    String kind = row.text();
    String content = row.text();
    String detail = row.textOrNull();
    Label label = new Label(row.lines(), row.text());
    return switch (kind) {
      case "phone" -> new ContactPoint.Phone(content, detail, label);
      case "email" -> new ContactPoint.Email(content, label);
      case "link" -> new ContactPoint.Link(content, label);
      case "messenger" -> new ContactPoint.Messenger(detail == null ? "" : detail, content, label);
      case "postal" -> new ContactPoint.Postal(address(row), label);
      default -> throw new IllegalStateException("no kind of contact point: " + kind);
    };
  }

  private static Address address(Row row) {
    return new Address(
        row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
  }

  static @Nullable Object[] row(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone -> row("phone", phone.number(), phone.e164(), point);
      case ContactPoint.Email email -> row("email", email.address(), null, point);
      case ContactPoint.Link link -> row("link", link.url(), null, point);
      case ContactPoint.Messenger account ->
          row("messenger", account.handle(), account.service(), point);
      case ContactPoint.Postal(Address address, Label _) ->
          row(
              "postal",
              "",
              null,
              point,
              address.poBox(),
              address.extended(),
              address.street(),
              address.city(),
              address.region(),
              address.postalCode(),
              address.country());
    };
  }

  private static @Nullable Object[] row(
      String kind, String content, @Nullable String detail, ContactPoint point) {
    return row(kind, content, detail, point, null, null, null, null, null, null, null);
  }

  private static @Nullable Object[] row(
      String kind,
      String content,
      @Nullable String detail,
      ContactPoint point,
      @Nullable String... address) {
    @Nullable Object[] row = new @Nullable Object[5 + address.length];
    row[0] = kind;
    row[1] = content;
    row[2] = detail;
    row[3] = String.join("\n", point.label().types());
    row[4] = point.label().text();
    System.arraycopy(address, 0, row, 5, address.length);
    return row;
  }
}
