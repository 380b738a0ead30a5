package app.siembra.exchange.csv.foreign;

import app.siembra.model.Keys;
import java.util.Arrays;
import java.util.Optional;

/// What a column of a table holds.
///
/// Written as a word, with a detail after a dot where there is one: `birthday`, `phone.home`,
/// `city.work`, `messenger.skype`, `relation.spouse`.
///
/// @param kind which kind of thing
/// @param detail for what it is, several joined by `+` (`home+fax`); the service of a messenger;
///   the connection of a relation; where, for the day somebody was met; else empty
public record Meaning(Kind kind, String detail) {
  /// Nothing that Siembra has a place for: the cell is kept with the person as it is.
  public static final Meaning KEEP = new Meaning(Kind.KEEP, "");

  /// The kinds of things.
  public enum Kind {
    /// The whole name.
    NAME,
    GIVEN,
    ADDITIONAL,
    FAMILY,
    SECOND_FAMILY,
    PREFIX,
    SUFFIX,
    NICKNAME,
    MAIDEN,
    PHONETIC_GIVEN,
    PHONETIC_ADDITIONAL,
    PHONETIC_FAMILY,
    FILE_AS,
    PRONOUNS,
    PHONE,
    EMAIL,
    LINK,
    MESSENGER,
    /// The service of the messenger with the same number.
    SERVICE,
    /// The whole address, used where its parts are not said.
    ADDRESS,
    STREET,
    EXTENDED,
    PO_BOX,
    CITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    ORGANISATION,
    DEPARTMENT,
    TITLE,
    ROLE,
    BIRTHDAY,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    ANNIVERSARY,
    DATE,
    /// The day of the first meeting, or from which two know each other elsewhere; never a contact.
    MET_ON,
    MET_PLACE,
    INTRODUCED_BY,
    RELATION,
    TAG,
    CIRCLE,
    KNOWS,
    INTEREST,
    NOTES,
    /// What the thing with the same number is for; the detail says which thing.
    LABEL,
    KEEP,
    LEAVE_OUT
  }

  /// What that word says; empty where it is none.
  public static Optional<Meaning> of(String word) {
    int dot = word.indexOf('.');
    String kind = (dot < 0 ? word : word.substring(0, dot)).strip();
    String detail = dot < 0 ? "" : word.substring(dot + 1).strip();
    return Arrays.stream(Kind.values())
        .filter(each -> Keys.of(each).equals(kind))
        .findFirst()
        .map(found -> new Meaning(found, detail));
  }

  /// The word for it.
  public String word() {
    return Keys.of(kind) + (detail.isEmpty() ? "" : "." + detail);
  }
}
