package app.siembra.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that search looks through of a person: each field folded and on a line of its own, so
/// that no word reaches from one into the next. Phones are digits alone.
///
/// @param text the name to show on the first line, the words of all other names on the second, then
///   the rest
public record Searched(String text) {
  /// Of very long notes the beginning is looked through.
  private static final int MOST_OF_NOTES = 10_000;

  /// Of a person with everything that is stored.
  public static Searched of(Person person) {
    String name = Fold.of(person.displayName());
    String otherNames = otherNames(name, person.name(), person.otherNames());
    Stream<String> fields =
        fields(person).stream().map(Fold::of).filter(line -> !line.isEmpty()).distinct();
    return new Searched(
        Stream.concat(Stream.of(name, otherNames), Stream.concat(fields, numbers(person).stream()))
            .collect(Collectors.joining("\n")));
  }

  /// The fields themselves, but for the names: what else is to be found is one more line here.
  public static List<String> fields(Person person) {
    Card card = person.card();
    Knowing knowing = person.knowing();
    List<String> fields = new ArrayList<>();
    card.positions().forEach(position -> fields.addAll(words(position)));
    card.points().forEach(point -> fields.addAll(words(point)));
    fields.addAll(card.tags());
    knowing.knows().forEach(skill -> fields.addAll(List.of(skill.topic().name(), skill.source())));
    knowing.interests().forEach(topic -> fields.add(topic.name()));
    knowing.needs().forEach(need -> fields.addAll(words(need)));
    card.ownFields().forEach(field -> fields.add(field.name() + " " + field.content()));
    card.enclosures().attachments().forEach(file -> fields.add(file.name()));
    fields.add(person.origin().met().place());
    fields.add(beginning(card.notes()));
    return fields;
  }

  /// The words of the name to show and of all other names, folded.
  public List<String> names() {
    int first = text.indexOf('\n');
    int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
    String names = second < 0 ? text : text.substring(0, second);
    return Arrays.stream(names.split("[ \n]")).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /// Without the words that the name to show has already.
  private static String otherNames(String shown, PersonName name, OtherNames others) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                name.prefix(),
                name.given(),
                name.additional(),
                name.family(),
                name.secondFamily(),
                name.suffix(),
                others.maiden(),
                others.phoneticGiven(),
                others.phoneticAdditional(),
                others.phoneticFamily(),
                others.sortAs()));
    parts.addAll(others.nicknames());
    Set<String> words = new LinkedHashSet<>();
    parts.forEach(part -> words.addAll(List.of(Fold.of(part).split(" "))));
    words.removeAll(List.of(shown.split(" ")));
    return String.join(" ", words).strip();
  }

  private static List<String> words(Position position) {
    List<String> words = new ArrayList<>(position.units());
    words.addAll(List.of(position.organisation(), position.title(), position.role()));
    return words;
  }

  private static List<String> words(Need need) {
    Topic topic = need.topic();
    return topic == null ? List.of(need.text()) : List.of(need.text(), topic.name());
  }

  private static List<String> words(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone -> List.of(phone.shown());
      case ContactPoint.Email email -> List.of(email.address());
      case ContactPoint.Postal postal -> List.of(String.join(" ", postal.address().parts()));
      case ContactPoint.Link link -> List.of(link.url());
      case ContactPoint.Messenger messenger ->
          List.of(messenger.service() + " " + messenger.handle());
    };
  }

  /// Digits alone: of phones in full, and as typed where that has other digits than a zero for the
  /// country; of messengers whose accounts are phones.
  private static Set<String> numbers(Person person) {
    Set<String> numbers = new LinkedHashSet<>();
    for (ContactPoint.Phone phone : person.card().points(ContactPoint.Phone.class)) {
      String full = digits(phone.shown());
      String typed = digits(phone.number());
      numbers.add(full);
      if (!full.contains(typed.replaceFirst("^0+", ""))) {
        numbers.add(typed);
      }
    }
    person
        .card()
        .points(ContactPoint.Messenger.class)
        .forEach(messenger -> numbers.add(digits(messenger.handle())));
    numbers.remove("");
    return numbers;
  }

  private static String digits(String phone) {
    StringBuilder digits = new StringBuilder(phone.length());
    phone.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
    return digits.toString();
  }

  private static String beginning(String notes) {
    return notes.substring(0, Math.min(notes.length(), MOST_OF_NOTES));
  }
}
