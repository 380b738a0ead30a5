package app.siembra.exchange.vcard;

import app.siembra.model.OtherNames;
import app.siembra.model.PersonName;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.RawProperty;
import ezvcard.property.SortString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a card calls its person.
final class NameReading {
  private static final int FAMILY = 0;
  private static final int GIVEN = 1;
  private static final int ADDITIONAL = 2;
  private static final int PREFIX = 3;
  private static final int SUFFIX = 4;

  /// RFC 9554, 2.2: also repeated among the family names.
  private static final int SECOND_SURNAME = 5;

  /// RFC 9554, 2.2: also repeated among the suffixes.
  private static final int GENERATION = 6;

  private final CardProperties card;

  NameReading(CardProperties card) {
    this.card = card;
  }

  PersonName name() {
    PersonName parts = parts();
    String formatted = formatted();
    return formatted.isEmpty() || parts.display().equals(formatted)
        ? parts
        : new PersonName(
            parts.prefix(),
            parts.given(),
            parts.additional(),
            parts.family(),
            parts.secondFamily(),
            parts.suffix(),
            formatted);
  }

  OtherNames otherNames(String sortAs) {
    List<String> nicknames = new ArrayList<>();
    card.take(Nickname.class).forEach(names -> nicknames.addAll(names.getValues()));
    card.take("X-NICKNAME").forEach(name -> nicknames.add(Text.unescaped(name.getValue())));
    List<List<String>> sound = sound();
    return new OtherNames(
        nicknames,
        first("X-MAIDENNAME", "X-MAIDEN-NAME"),
        orSound(first("X-PHONETIC-FIRST-NAME"), part(sound, GIVEN)),
        orSound(first("X-PHONETIC-MIDDLE-NAME"), part(sound, ADDITIONAL)),
        orSound(first("X-PHONETIC-LAST-NAME"), part(sound, FAMILY)),
        sortAs,
        first("PRONOUNS", "X-PRONOUNS"));
  }

  /// The name under which the person is filed. Must be asked before [#name].
  String sortAs() {
    return Stream.concat(
            card.take(SortString.class).stream().map(name -> Text.of(name.getValue())),
            card.take("N").stream()
                .map(name -> Text.joined(name.getParameters().getSortAs(), ", ")))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /// How the name sounds, in the components of a name, as Japanese phones write it.
  private List<List<String>> sound() {
    List<RawProperty> sounds = card.take(CardLine.NAME_SOUND);
    return sounds.isEmpty() ? List.of() : components(Text.of(sounds.getFirst().getValue()));
  }

  private static String orSound(String said, List<String> sound) {
    return said.isEmpty() ? Text.joined(sound, " ") : said;
  }

  private String first(String... names) {
    List<RawProperty> found = card.take(names);
    found.stream().skip(1).forEach(card::putBack);
    return found.isEmpty() ? "" : Text.unescaped(found.getFirst().getValue());
  }

  private String formatted() {
    List<FormattedName> names = card.take(FormattedName.class);
    List<FormattedName> said =
        names.stream().filter(name -> !Text.of(name.getValue()).isBlank()).toList();
    said.stream().skip(1).forEach(card::putBack);
    return said.isEmpty() ? "" : Text.of(said.getFirst().getValue());
  }

  private PersonName parts() {
    List<RawProperty> names = card.take("N");
    names.stream().skip(1).forEach(card::putBack);
    List<List<String>> parts =
        names.isEmpty() ? List.of() : components(Text.of(names.getFirst().getValue()));
    return new PersonName(
        Text.joined(part(parts, PREFIX), " "),
        Text.joined(part(parts, GIVEN), " "),
        Text.joined(part(parts, ADDITIONAL), " "),
        Text.joined(without(part(parts, FAMILY), part(parts, SECOND_SURNAME)), " "),
        Text.joined(part(parts, SECOND_SURNAME), " "),
        Text.joined(
            Stream.concat(
                    without(part(parts, SUFFIX), part(parts, GENERATION)).stream(),
                    part(parts, GENERATION).stream())
                .toList(),
            ", "),
        "");
  }

  /// In 2.1 a comma is a comma.
  private List<List<String>> components(String value) {
    return card.isOldest()
        ? VObjectPropertyValues.parseSemiStructured(value).stream().map(List::of).toList()
        : VObjectPropertyValues.parseStructured(value);
  }

  private static List<String> part(List<List<String>> parts, int index) {
    return index < parts.size() ? parts.get(index) : List.of();
  }

  /// The names without those that a newer component repeats, taken from the end: somebody may be
  /// called García García.
  private static List<String> without(List<String> names, List<String> repeated) {
    List<String> left = new ArrayList<>(names);
    for (String name : repeated) {
      int last = left.lastIndexOf(name);
      if (last >= 0) {
        left.remove(last);
      }
    }
    return left;
  }
}
