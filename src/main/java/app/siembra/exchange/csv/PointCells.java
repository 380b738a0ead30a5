package app.siembra.exchange.csv;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;

/// The cells of phones, e-mails, addresses, links and messengers. Each kind has blocks of its own; where the
/// person has them in another order than that of the blocks, a cell says in which.
final class PointCells {
  /// The kinds in the order of their blocks.
  private enum Kind {
    PHONE(Block.PHONE),
    EMAIL(Block.EMAIL),
    ADDRESS(Block.ADDRESS),
    WEBSITE(Block.WEBSITE),
    MESSENGER(Block.MESSENGER);

    private final Block block;

    Kind(Block block) {
      this.block = block;
    }

    /// The word for it in the cell that tells the order.
    String word() {
      return block.title().toLowerCase(Locale.ROOT);
    }
  }

  private PointCells() {}

  static void write(List<ContactPoint> points, Row row) {
    points.forEach(point -> row.add(kind(point).block, cells(point)));
    if (!inOrder(points)) {
      row.set(
          Field.CONTACT_ORDER,
          points.stream().map(point -> kind(point).word()).collect(Collectors.joining(" ")));
    }
  }

  /// Whether the points stand in the order of their blocks.
  static boolean inOrder(List<ContactPoint> points) {
    Kind last = Kind.PHONE;
    for (ContactPoint point : points) {
      Kind kind = kind(point);
      if (kind.compareTo(last) < 0) {
        return false;
      }
      last = kind;
    }
    return true;
  }

  static List<ContactPoint> read(RowReading row) {
    Map<String, Queue<ContactPoint>> byWord = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      byWord.put(
          kind.word(), new ArrayDeque<>(row.values(kind.block, cells -> point(kind, cells))));
    }
    List<ContactPoint> points = new ArrayList<>();
    for (String word : row.text(Field.CONTACT_ORDER).split(" ", -1)) {
      ContactPoint next = byWord.getOrDefault(word, new ArrayDeque<>()).poll();
      if (next != null) {
        points.add(next);
      }
    }
    byWord.values().forEach(points::addAll);
    return points;
  }

  private static Kind kind(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone _ -> Kind.PHONE;
      case ContactPoint.Email _ -> Kind.EMAIL;
      case ContactPoint.Postal _ -> Kind.ADDRESS;
      case ContactPoint.Link _ -> Kind.WEBSITE;
      case ContactPoint.Messenger _ -> Kind.MESSENGER;
    };
  }

  private static String[] cells(ContactPoint point) {
    String label = point.label().text();
    String types = Cells.list(point.label().types());
    return switch (point) {
      case ContactPoint.Phone phone ->
          new String[] {phone.number(), label, types, Cells.text(phone.e164())};
      case ContactPoint.Email email -> new String[] {email.address(), label, types};
      case ContactPoint.Postal(Address address, Label _) ->
          new String[] {
            address.street(),
            address.extended(),
            address.poBox(),
            address.city(),
            address.region(),
            address.postalCode(),
            address.country(),
            label,
            types
          };
      case ContactPoint.Link link -> new String[] {link.url(), label, types};
      case ContactPoint.Messenger messenger ->
          new String[] {messenger.handle(), messenger.service(), label, types};
    };
  }

  private static ContactPoint point(Kind kind, String[] cells) {
    return switch (kind) {
      case PHONE ->
          new ContactPoint.Phone(
              cells[0], cells[3].isEmpty() ? null : cells[3], label(cells[1], cells[2]));
      case EMAIL -> new ContactPoint.Email(cells[0], label(cells[1], cells[2]));
      case ADDRESS ->
          new ContactPoint.Postal(
              new Address(cells[2], cells[1], cells[0], cells[3], cells[4], cells[5], cells[6]),
              label(cells[7], cells[8]));
      case WEBSITE -> new ContactPoint.Link(cells[0], label(cells[1], cells[2]));
      case MESSENGER -> new ContactPoint.Messenger(cells[1], cells[0], label(cells[2], cells[3]));
    };
  }

  private static Label label(String text, String types) {
    return new Label(Cells.list(types), text);
  }
}
