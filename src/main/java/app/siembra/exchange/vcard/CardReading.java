package app.siembra.exchange.vcard;

import app.siembra.exchange.DraftOrigin;
import app.siembra.exchange.Entry;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Ties;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.BinaryProperty;
import ezvcard.property.Categories;
import ezvcard.property.Kind;
import ezvcard.property.Member;
import ezvcard.property.Note;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What one card says: of a person, or of a circle of people.
final class CardReading {
  /// Groups in which Google and Android put everybody.
  private static final Set<String> SYSTEM_GROUPS = Set.of("mycontacts", "my contacts");

  private static final PersonName NONE = new PersonName("", "", "", "", "", "", "");

  private final CardProperties card;
  private final PersonName name;
  private final OtherNames otherNames;
  private final String uid;

  CardReading(VCard vcard) {
    card = new CardProperties(vcard);
    // These speak of the card, not of the person.
    card.take("PRODID", "REV");
    NameReading names = new NameReading(card);
    String sortAs = names.sortAs();
    name = names.name();
    otherNames = names.otherNames(sortAs);
    uid =
        card.take(Uid.class).stream()
            .map(each -> Text.of(each.getValue()).strip())
            .findFirst()
            .orElse("");
  }

  /// Whether it is a card of several people.
  boolean isGroup() {
    return Stream.concat(
            card.take(Kind.class).stream().map(kind -> Text.of(kind.getValue())),
            card.take("X-ADDRESSBOOKSERVER-KIND").stream().map(kind -> Text.of(kind.getValue())))
        .anyMatch(kind -> kind.strip().equalsIgnoreCase("group"));
  }

  /// The circle of a card for which [#isGroup] holds.
  Entry.Group group(long line) {
    List<PersonReference> members =
        Stream.concat(
                card.take(Member.class).stream().map(member -> Text.of(member.getUri())),
                card.take("X-ADDRESSBOOKSERVER-MEMBER").stream()
                    .map(member -> Text.unescaped(member.getValue())))
            .map(PersonReference::withUid)
            .filter(member -> !member.isEmpty())
            .toList();
    return new Entry.Group(line, name.display(), members);
  }

  PersonDraft person() {
    card.take(Kind.class).stream().filter(kind -> !kind.isIndividual()).forEach(card::putBack);
    DateReading dates = new DateReading(card);
    List<SpecialDate> days = dates.dates();
    Death death = dates.death();
    TieReading ties = new TieReading(card);
    OtherNames allNames = withAndroid(new AndroidReading(card, dates, ties));
    Ties people = Ties.NONE.withPeople(ties.ties());
    Knowing knowing = new KnowingReading(card).knowing();
    // Last of all: the card also keeps what nobody has taken by then.
    Card said = card(days);
    PersonDraft nameless =
        new PersonDraft(
            NONE,
            allNames,
            said,
            Keeping.UNDECIDED.withDeath(death),
            knowing,
            DraftOrigin.withUid(uid),
            people);
    // A card must have a name; one without any gives what stands for it.
    return name.display().equals(nameless.displayName()) && hasNoParts()
        ? nameless
        : nameless.withName(name);
  }

  private boolean hasNoParts() {
    return name.equals(new PersonName("", "", "", "", "", "", name.formatted()));
  }

  private Card card(List<SpecialDate> dates) {
    List<ContactPoint> points = new PointReading(card).points();
    List<Position> positions = new PositionReading(card).positions();
    List<String> tags =
        card.take(Categories.class).stream()
            .flatMap(categories -> categories.getValues().stream())
            .filter(tag -> !SYSTEM_GROUPS.contains(tag.strip().toLowerCase(Locale.ROOT)))
            .toList();
    String notes =
        Text.joined(
            card.take(Note.class).stream().map(note -> Text.of(note.getValue())).toList(), "\n\n");
    List<OwnField> fields = new OwnFieldReading(card).fields();
    return new Card(
        points,
        positions,
        dates,
        tags,
        notes,
        fields,
        Enclosures.ofExtras(ExtraLines.written(unread())));
  }

  private List<VCardProperty> unread() {
    List<VCardProperty> unread = new ArrayList<>(card.rest());
    for (Address address : card.take(Address.class)) {
      if (address.getLabel() != null) {
        ezvcard.property.Label label = new ezvcard.property.Label(address.getLabel());
        address.getParameters().getTypes().stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .sorted()
            .forEach(label.getParameters()::addType);
        unread.add(label);
      }
    }
    return unread;
  }

  /// Takes out binary values larger than the limit.
  List<String> dropLarger(int photoBytes) {
    List<String> dropped = new ArrayList<>();
    for (VCardProperty property : card.rest()) {
      if (property instanceof BinaryProperty<?> binary
          && binary.getData() != null
          && binary.getData().length > photoBytes) {
        card.drop(property);
        dropped.add(property.getClass().getSimpleName().toUpperCase(Locale.ROOT));
      }
    }
    return dropped;
  }

  private OtherNames withAndroid(AndroidReading android) {
    return otherNames.withNicknames(
        Stream.concat(otherNames.nicknames().stream(), android.nicknames().stream()).toList());
  }
}
