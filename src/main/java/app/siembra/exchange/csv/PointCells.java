package app.siembra.exchange.csv;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The cells of phones, e-mails, addresses, links and messengers. Each kind has blocks of its own; where the
/// person has them in another order than that of the blocks, a cell says in which.
final class PointCells {
  private static final List<Block> KINDS =
      List.of(Block.PHONE, Block.EMAIL, Block.ADDRESS, Block.WEBSITE, Block.MESSENGER);

  private PointCells() {}

  static void write(List<ContactPoint> points, Row row) {
    int last = 0;
    boolean inOrder = true;
    for (ContactPoint point : points) {
      int kind = KINDS.indexOf(block(point));
      inOrder &= kind >= last;
      last = kind;
      row.add(KINDS.get(kind), cells(point));
    }
    if (!inOrder) {
      row.set(
          Field.CONTACT_ORDER,
          points.stream().map(point -> word(block(point))).collect(Collectors.joining(" ")));
    }
  }

  static List<ContactPoint> read(RowReading row) {
    Map<Block, Queue<ContactPoint>> byKind = new EnumMap<>(Block.class);
    KINDS.forEach(
        kind -> byKind.put(kind, new ArrayDeque<>(row.values(kind, cells -> point(kind, cells)))));
    List<ContactPoint> points = new ArrayList<>();
    for (String word : row.text(Field.CONTACT_ORDER).split(" ", -1)) {
      KINDS.stream()
          .filter(kind -> word(kind).equals(word))
          .map(kind -> byKind.getOrDefault(kind, new ArrayDeque<>()).poll())
          .forEach(point -> addKnown(points, point));
    }
    byKind.values().forEach(points::addAll);
    return points;
  }

  private static void addKnown(List<ContactPoint> points, @Nullable ContactPoint point) {
    if (point != null) {
      points.add(point);
    }
  }

  private static String word(Block kind) {
    return kind.title().toLowerCase(Locale.ROOT);
  }

  private static Block block(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone _ -> Block.PHONE;
      case ContactPoint.Email _ -> Block.EMAIL;
      case ContactPoint.Postal _ -> Block.ADDRESS;
      case ContactPoint.Link _ -> Block.WEBSITE;
      case ContactPoint.Messenger _ -> Block.MESSENGER;
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

  private static ContactPoint point(Block kind, String[] cells) {
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
      default -> new ContactPoint.Messenger(cells[1], cells[0], label(cells[2], cells[3]));
    };
  }

  private static Label label(String text, String types) {
    return new Label(Cells.list(types), text);
  }
}
