package app.siembra.service;

import app.siembra.model.Attachment;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Enclosures;
import app.siembra.model.Fold;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one card of two without losing a value.
final class CardMerging {
  private final List<String> leftOver;

  /// @param leftOver texts for which there was no place, to be kept in the notes
  CardMerging(List<String> leftOver) {
    this.leftOver = leftOver;
  }

  Card merged(Card one, Card two) {
    return new Card(
        points(one.points(), two.points()),
        positions(one.positions(), two.positions()),
        dates(one.dates(), two.dates()),
        Stream.concat(one.tags().stream(), two.tags().stream()).toList(),
        notes(one.notes(), two.notes()),
        joined(one.ownFields(), two.ownFields()),
        new Enclosures(
            attachments(one.enclosures().attachments(), two.enclosures().attachments()),
            joined(one.extras(), two.extras())));
  }

  /// What stands on the first card stays as it is, even where it says the same thing twice: so a
  /// card merged with itself is itself.
  private static List<ContactPoint> points(List<ContactPoint> one, List<ContactPoint> two) {
    List<ContactPoint> points = new ArrayList<>(one);
    Map<Object, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < one.size(); i++) {
      places.computeIfAbsent(Points.key(one.get(i)), _ -> new ArrayList<>()).add(i);
    }
    for (ContactPoint point : two) {
      List<Integer> same = places.computeIfAbsent(Points.key(point), _ -> new ArrayList<>());
      if (same.stream().noneMatch(place -> says(points.get(place).label(), point.label()))) {
        same.stream()
            .filter(place -> !isAnotherLabel(points.get(place).label(), point.label()))
            .findFirst()
            .ifPresentOrElse(
                place -> points.set(place, joined(points.get(place), point)),
                () -> {
                  same.add(points.size());
                  points.add(point);
                });
      }
    }
    return points;
  }

  private static boolean says(Label whole, Label part) {
    return whole.types().containsAll(part.types()) && says(part.text(), whole.text());
  }

  private static ContactPoint joined(ContactPoint known, ContactPoint point) {
    return labelled(known, label(known.label(), point.label()));
  }

  /// The user's own words for both: then both stay.
  private static boolean isAnotherLabel(Label one, Label two) {
    return !one.text().isEmpty() && !two.text().isEmpty() && !one.text().equals(two.text());
  }

  private static Label label(Label one, Label two) {
    return new Label(
        Stream.concat(one.types().stream(), two.types().stream()).toList(),
        one.text().isEmpty() ? two.text() : one.text());
  }

  private static ContactPoint labelled(ContactPoint point, Label label) {
    return switch (point) {
      case ContactPoint.Phone phone -> new ContactPoint.Phone(phone.number(), phone.e164(), label);
      case ContactPoint.Email email -> new ContactPoint.Email(email.address(), label);
      case ContactPoint.Postal postal -> new ContactPoint.Postal(postal.address(), label);
      case ContactPoint.Link link -> new ContactPoint.Link(link.url(), label);
      case ContactPoint.Messenger messenger ->
          new ContactPoint.Messenger(messenger.service(), messenger.handle(), label);
    };
  }

  private static <T> List<T> joined(List<T> one, List<T> two) {
    List<T> joined = new ArrayList<>(one);
    two.stream().filter(each -> !joined.contains(each)).forEach(joined::add);
    return joined;
  }

  /// What a photograph is called is of no matter.
  private static List<Attachment> attachments(List<Attachment> one, List<Attachment> two) {
    List<Attachment> joined = new ArrayList<>(one);
    two.stream().filter(each -> joined.stream().noneMatch(each::isSame)).forEach(joined::add);
    return joined;
  }

  private static List<Position> positions(List<Position> one, List<Position> two) {
    List<Position> positions = new ArrayList<>(one);
    for (Position position : two) {
      if (positions.stream().anyMatch(known -> isPart(position, known))) {
        continue;
      }
      int part = firstPart(positions, position);
      if (part >= 0) {
        positions.set(part, position);
      } else {
        positions.add(position);
      }
    }
    return positions;
  }

  private static int firstPart(List<Position> positions, Position whole) {
    for (int i = 0; i < positions.size(); i++) {
      if (isPart(positions.get(i), whole)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the first says nothing that the second does not say.
  private static boolean isPart(Position part, Position whole) {
    return says(part.organisation(), whole.organisation())
        && says(part.title(), whole.title())
        && says(part.role(), whole.role())
        && (part.units().isEmpty() || part.units().equals(whole.units()))
        && (part.from() == null || part.from().equals(whole.from()))
        && (part.to() == null || part.to().equals(whole.to()));
  }

  private static boolean says(String part, String whole) {
    return part.isEmpty() || part.equals(whole);
  }

  private static List<SpecialDate> dates(List<SpecialDate> one, List<SpecialDate> two) {
    List<SpecialDate> dates = new ArrayList<>(one);
    for (SpecialDate date : two) {
      if (dates.stream().anyMatch(known -> isFuller(known, date))) {
        continue;
      }
      boolean refined = false;
      for (int i = 0; i < dates.size() && !refined; i++) {
        if (isFuller(date, dates.get(i))) {
          dates.set(i, date);
          refined = true;
        }
      }
      if (!refined) {
        dates.add(date);
      }
    }
    return dates;
  }

  /// Whether the first says everything that the second says of the same date.
  private static boolean isFuller(SpecialDate full, SpecialDate part) {
    return full.kind() == part.kind()
        && full.label().equals(part.label())
        && full.text().equals(part.text())
        && isFuller(full.date(), part.date());
  }

  private static boolean isFuller(@Nullable PartialDate full, @Nullable PartialDate part) {
    return part == null
        || (full != null
            && (part.year() == null || part.year().equals(full.year()))
            && (part.month() == null || part.month().equals(full.month()))
            && (part.day() == null || part.day().equals(full.day())));
  }

  private String notes(String one, String two) {
    StringBuilder notes = new StringBuilder(one);
    add(notes, two, "\n\n");
    leftOver.forEach(text -> add(notes, text, "\n"));
    return notes.toString();
  }

  private static void add(StringBuilder notes, String text, String between) {
    if (text.isEmpty()
        || (" " + Fold.of(notes.toString()) + " ").contains(" " + Fold.of(text) + " ")) {
      return;
    }
    notes.append(notes.isEmpty() ? "" : between).append(text);
  }
}
