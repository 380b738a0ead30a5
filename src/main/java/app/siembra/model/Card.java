package app.siembra.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an address book says of a person.
///
/// @param points phones, e-mails, addresses, links and messengers, in stored order
/// @param positions the present one first
/// @param dates birthday, anniversary, own
/// @param tags free labels, each once by folded text
/// @param notes Markdown, empty where there are none
/// @param ownFields what the user wants to know besides, in stored order
/// @param enclosures photo, files, and what was not understood on import
public record Card(
    List<ContactPoint> points,
    List<Position> positions,
    List<SpecialDate> dates,
    List<String> tags,
    String notes,
    List<OwnField> ownFields,
    Enclosures enclosures) {
  /// Nothing known.
  public static final Card EMPTY =
      new Card(List.of(), List.of(), List.of(), List.of(), "", List.of(), Enclosures.NONE);

  public Card {
    points = List.copyOf(points);
    positions = positions.stream().filter(position -> !position.isEmpty()).toList();
    dates = List.copyOf(dates);
    tags = Distinct.byFold(Check.lineList(tags), tag -> tag);
    notes = Check.lines(notes);
    ownFields = List.copyOf(ownFields);
  }

  /// The contact points of one kind, in stored order.
  public <T extends ContactPoint> List<T> points(Class<T> kind) {
    return pointStream(kind).toList();
  }

  /// The preferred contact point of a kind, else the first.
  public <T extends ContactPoint> Optional<T> first(Class<T> kind) {
    return pointStream(kind)
        .filter(point -> point.label().preferred())
        .findFirst()
        .or(() -> pointStream(kind).findFirst());
  }

  /// The present position.
  public Optional<Position> position() {
    return positions.stream().findFirst();
  }

  /// The first date of a kind.
  public Optional<SpecialDate> date(SpecialDate.Kind kind) {
    return dates.stream().filter(date -> date.kind() == kind).findFirst();
  }

  /// The same with this contact point at the end.
  public Card plus(ContactPoint point) {
    List<ContactPoint> all = new ArrayList<>(points);
    all.add(point);
    return withPoints(all);
  }

  /// The same with these contact points.
  public Card withPoints(List<? extends ContactPoint> changed) {
    return new Card(List.copyOf(changed), positions, dates, tags, notes, ownFields, enclosures);
  }

  /// The same with these positions.
  public Card withPositions(List<Position> changed) {
    return new Card(points, changed, dates, tags, notes, ownFields, enclosures);
  }

  /// The same with these dates.
  public Card withDates(List<SpecialDate> changed) {
    return new Card(points, positions, changed, tags, notes, ownFields, enclosures);
  }

  /// The same with these tags.
  public Card withTags(List<String> changed) {
    return new Card(points, positions, dates, changed, notes, ownFields, enclosures);
  }

  /// The same with these notes.
  public Card withNotes(String changed) {
    return new Card(points, positions, dates, tags, changed, ownFields, enclosures);
  }

  /// The same with these own fields.
  public Card withOwnFields(List<OwnField> changed) {
    return new Card(points, positions, dates, tags, notes, changed, enclosures);
  }

  /// The same with these attachments.
  public Card withAttachments(List<Attachment> changed) {
    return withEnclosures(new Enclosures(changed, enclosures.extras()));
  }

  /// The same with the pictures of another card in place of its own.
  public Card withPhotosOf(Card other) {
    return withAttachments(
        Stream.concat(
                other.enclosures.attachments().stream().filter(Card::isPhoto),
                enclosures.attachments().stream().filter(file -> !isPhoto(file)))
            .toList());
  }

  private static boolean isPhoto(Attachment attachment) {
    return attachment.kind() == Attachment.Kind.PHOTO;
  }

  /// The same with these extras.
  public Card withExtras(List<ExtraProperty> changed) {
    return withEnclosures(new Enclosures(enclosures.attachments(), changed));
  }

  private Card withEnclosures(Enclosures changed) {
    return new Card(points, positions, dates, tags, notes, ownFields, changed);
  }

  /// What was not understood on import.
  public List<ExtraProperty> extras() {
    return enclosures.extras();
  }

  /// The picture of the person; of several the first.
  public Optional<Attachment> photo() {
    return enclosures.attachments().stream().filter(Card::isPhoto).findFirst();
  }

  private <T extends ContactPoint> Stream<T> pointStream(Class<T> kind) {
    return points.stream().filter(kind::isInstance).map(kind::cast);
  }
}
