package app.siembra.service;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.ContactPoint;
import app.siembra.model.Me;
import app.siembra.model.Person;
import app.siembra.rules.Phones;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a person of a file before looking into the book.
final class DraftKeys {
  private DraftKeys() {}

  /// The keys under which the coming of this person is remembered: the uid, where they have one,
  /// and last the content of the card.
  static List<String> of(PersonDraft draft) {
    String content = "card:" + digest(draft.toString());
    String uid = draft.origin().uid();
    return uid.isEmpty() ? List.of(content) : List.of("uid:" + uid, content);
  }

  /// Whether this is the user, by one of their addresses or numbers.
  static boolean isMe(PersonDraft draft, Me me) {
    return draft.card().points(ContactPoint.Email.class).stream()
            .anyMatch(email -> me.emails().stream().anyMatch(email.address()::equalsIgnoreCase))
        || draft.card().points(ContactPoint.Phone.class).stream()
            .anyMatch(phone -> me.phones().stream().anyMatch(own -> isSame(phone, own, me)));
  }

  /// The same person, their numbers in E.164 where they parse.
  static Person numbered(Person person, @Nullable String region) {
    List<ContactPoint> points =
        person.card().points().stream().map(point -> numbered(point, region)).toList();
    return person.withCard(person.card().withPoints(points));
  }

  private static ContactPoint numbered(ContactPoint point, @Nullable String region) {
    return point instanceof ContactPoint.Phone phone && phone.e164() == null
        ? new ContactPoint.Phone(
            phone.number(), Phones.e164(phone.number(), region).orElse(null), phone.label())
        : point;
  }

  private static boolean isSame(ContactPoint.Phone phone, String own, Me me) {
    return phone.number().equals(own)
        || Phones.e164(own, me.region())
            .filter(number -> Phones.e164(phone.number(), me.region()).equals(Optional.of(number)))
            .isPresent();
  }

  /// The same for the same text, and for no other.
  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
