package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.PartialDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// One line of the expectations: what must not be lost of one contact of a file.
///
/// @param contact its place in the file, from 1, or `*`
record Fact(String file, String contact, String field, String value) {
  static Fact of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    String value =
        cells
            .get(3)
            .replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t")
            .replace("\\\\", "\\");
    return new Fact(cells.get(0), cells.get(1), cells.get(2), value);
  }

  boolean matches(String pattern) {
    String here = file + " " + contact + " " + field;
    return here.matches(pattern) || (here + " " + value).matches(pattern);
  }

  boolean holdsFor(List<PersonDraft> people) {
    if (contact.equals("*")) {
      return switch (field) {
        case "contacts" -> value.startsWith(Integer.toString(people.size()));
        case "tel" -> people.getLast().card().points().size() == 1;
        default -> people.stream().allMatch(person -> value.contains(person.displayName()));
      };
    }
    int place = Integer.parseInt(contact);
    return place <= people.size() && holdsFor(new PersonFacts(people.get(place - 1)));
  }

  private boolean holdsFor(PersonFacts facts) {
    if (field.startsWith("count.")) {
      return (value + " ").startsWith(facts.count(field.substring(6)) + " ");
    }
    if (field.startsWith("android:")) {
      return lettersAndDigits(facts.everything()).contains(lettersAndDigits(value));
    }
    return facts.of(field).stream().anyMatch(this::says);
  }

  /// A remark in parentheses at the end of a value is none of it; a date says the same in any form.
  private boolean says(String found) {
    String known = normal(found);
    String expected = normal(value);
    return known.contains(expected)
        || known.contains(expected.replaceFirst(" \\(.*\\)$", ""))
        || known.contains(expected.replaceFirst("^tel:", ""))
        || (isDate() && known.equals(day(expected)));
  }

  private boolean isDate() {
    return field.matches("(bday|anniversary|x-\\S*anniversary|x-abdate).*");
  }

  private static String day(String text) {
    String date = text.replaceFirst("[T ].*", "");
    return date.matches("[-\\d]+")
        ? PartialDate.parse(date).map(PartialDate::toString).orElse("")
        : text;
  }

  private static String lettersAndDigits(String text) {
    return normal(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static String normal(String text) {
    return Normalizer.normalize(VObjectPropertyValues.unescape(text), Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[ \t]+", " ")
        .replaceFirst(";+$", "")
        .strip();
  }
}
