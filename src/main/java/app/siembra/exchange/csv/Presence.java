package app.siembra.exchange.csv;

import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.PersonReference;
import app.siembra.model.Cadence;
import app.siembra.model.ContactPoint;

/// What a person has for a column, told without writing it: the first pass over the people is to be
/// cheap.
final class Presence {
  private Presence() {}

  /// How many blocks of a kind a person needs.
  static int count(Block block, PersonDraft person) {
    return switch (block) {
      case NICKNAME -> person.otherNames().nicknames().size();
      case PHONE -> points(ContactPoint.Phone.class, person);
      case EMAIL -> points(ContactPoint.Email.class, person);
      case ADDRESS -> points(ContactPoint.Postal.class, person);
      case WEBSITE -> points(ContactPoint.Link.class, person);
      case MESSENGER -> points(ContactPoint.Messenger.class, person);
      case ORGANIZATION -> person.card().positions().size();
      case EVENT ->
          person.card().dates().size() - (DateCells.birthday(person.card().dates()) < 0 ? 0 : 1);
      case TAG -> person.card().tags().size();
      case CUSTOM_FIELD -> person.card().ownFields().size();
      case ATTACHMENT -> person.card().enclosures().attachments().size();
      case CIRCLE -> person.ties().circles().size();
      case KNOWS -> person.knowing().knows().size();
      case INTEREST -> person.knowing().interests().size();
      case NEED -> person.knowing().needs().size();
      case TOLD -> person.knowing().told().size();
      case RELATION -> person.ties().people().size();
      case EXTRA -> person.card().extras().size();
    };
  }

  /// Whether a person has something in a column that not everybody has.
  static boolean of(Field field, PersonDraft person) {
    PersonReference through = person.ties().metThrough();
    return switch (field) {
      case ID, ADDED, GIVEN, FAMILY, BIRTHDAY, NOTES, STAR, CADENCE -> true;
      case PREFIX -> !person.name().prefix().isEmpty();
      case ADDITIONAL -> !person.name().additional().isEmpty();
      case SECOND_FAMILY -> !person.name().secondFamily().isEmpty();
      case SUFFIX -> !person.name().suffix().isEmpty();
      case FORMATTED -> !person.name().formatted().isEmpty();
      case REST_UNTIL ->
          person.keeping().cadence() instanceof Cadence.Rest(var until) && until != null;
      case SNOOZED_UNTIL -> person.keeping().snoozedUntil() != null;
      case APPROXIMATE_LAST -> person.origin().approximateLast() != null;
      case MET_ON -> person.origin().metOn() != null;
      case MET_PLACE -> !person.origin().metPlace().isEmpty();
      case MET_THROUGH -> through != null && !through.name().isEmpty();
      case MET_THROUGH_ID -> through != null && through.id() != null;
      case MET_THROUGH_UID -> through != null && !through.uid().isEmpty();
      case PRONOUNS -> !person.otherNames().pronouns().isEmpty();
      case MAIDEN -> !person.otherNames().maiden().isEmpty();
      case PHONETIC_GIVEN -> !person.otherNames().phoneticGiven().isEmpty();
      case PHONETIC_ADDITIONAL -> !person.otherNames().phoneticAdditional().isEmpty();
      case PHONETIC_FAMILY -> !person.otherNames().phoneticFamily().isEmpty();
      case FILE_AS -> !person.otherNames().sortAs().isEmpty();
      case ARCHIVED -> person.keeping().archived();
      case DIED -> person.keeping().death() != null;
      case SORTED_ON -> person.keeping().sortedOn() != null;
      case UID -> !person.origin().uid().isEmpty();
      case CONTACT_ORDER -> !PointCells.inOrder(person.card().points());
      case DATE_ORDER -> DateCells.birthday(person.card().dates()) > 0;
    };
  }

  private static int points(Class<? extends ContactPoint> kind, PersonDraft person) {
    int count = 0;
    for (ContactPoint point : person.card().points()) {
      count += kind.isInstance(point) ? 1 : 0;
    }
    return count;
  }
}
