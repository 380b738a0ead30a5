package app.siembra.index;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import java.util.List;

/// The text of a person in which search looks: every field folded, a line each, so that no word
/// reaches from one field into the next.
final class Searchable {
  private Searchable() {}

  static String text(PersonLine line) {
    PersonLine.Profile profile = line.profile();
    StringBuilder text = new StringBuilder(160).append(line.folded());
    add(text, profile.otherNames());
    add(text, profile.position().organisation());
    add(text, profile.position().title());
    add(text, profile.position().role());
    add(text, profile.city());
    add(text, profile.emails());
    profile.phones().forEach(phone -> add(text, digits(phone)));
    add(text, profile.tags());
    add(text, profile.topics());
    return text.toString();
  }

  private static void add(StringBuilder text, List<String> fields) {
    fields.forEach(field -> add(text, field));
  }

  private static void add(StringBuilder text, String field) {
    if (!field.isEmpty()) {
      text.append('\n').append(Fold.of(field));
    }
  }

  private static String digits(String phone) {
    StringBuilder digits = new StringBuilder(phone.length());
    phone.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
    return digits.toString();
  }
}
