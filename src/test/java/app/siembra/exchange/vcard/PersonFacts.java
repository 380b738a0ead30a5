package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.Tie;
import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where each field of a case file is to be found in a person that was read.
final class PersonFacts {
  private final PersonDraft person;

  PersonFacts(PersonDraft person) {
    this.person = person;
  }

  /// All values that a field has on the person, in order; a single one where the field names its
  /// place.
  List<String> of(String field) {
    String[] parts = field.split("[.\\[\\]]+");
    int index = parts.length > 1 && parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) : 0;
    String last = parts[parts.length - 1];
    return switch (parts[0]) {
      case "fn" -> List.of(person.displayName());
      case "n" ->
          parts.length == 1 ? List.of(person.displayName(), person.name().family()) : name(parts);
      case "nickname" -> person.otherNames().nicknames();
      case "categories" -> person.card().tags();
      case "note" -> List.of(person.card().notes());
      case "uid" -> List.of(person.origin().uid());
      case "tel" -> point(ContactPoint.Phone.class, index, last);
      case "email" -> point(ContactPoint.Email.class, index, last);
      case "url" -> index == 0 ? links(last) : point(ContactPoint.Link.class, index, last);
      case "adr" -> point(ContactPoint.Postal.class, index, last);
      case "impp" -> point(ContactPoint.Messenger.class, index, last);
      case "org" -> organisation(index, last);
      case "title" -> positions().map(Position::title).toList();
      case "role" -> positions().map(Position::role).toList();
      case "bday" -> orExtras("BDAY", dates(SpecialDate.Kind.BIRTHDAY, ""));
      case "anniversary", "x-evolution-anniversary" -> dates(SpecialDate.Kind.ANNIVERSARY, "");
      case "date" -> dates(null, field.substring(5));
      case "x-abdate" -> dates(null, null);
      case "related",
          "x-abrelatednames",
          "x-evolution-spouse",
          "x-evolution-manager",
          "x-evolution-assistant" ->
          person.ties().people().stream().map(tie -> tie.other().name()).toList();
      case "x-ablabel" -> labels();
      case "x-phonetic-first-name" -> List.of(person.otherNames().phoneticGiven());
      case "x-phonetic-last-name" -> List.of(person.otherNames().phoneticFamily());
      case "sort-string" -> List.of(person.otherNames().sortAs());
      case "x-aim", "x-icq" ->
          person.card().points(ContactPoint.Messenger.class).stream()
              .map(ContactPoint.Messenger::handle)
              .toList();
      case "labels" -> person.card().tags();
      case "custom" -> extras("Custom " + last, "");
      case "sound" -> sound(last);
      default -> extras(parts[0].toUpperCase(Locale.ROOT), last);
    };
  }

  /// How many of a field the person has.
  int count(String field) {
    return switch (field) {
      case "fn" -> person.displayName().isEmpty() ? 0 : 1;
      case "uid" -> person.origin().uid().isEmpty() ? 0 : 1;
      case "note" -> person.card().notes().split("\n\n", -1).length;
      case "categories", "nickname" -> Math.min(1, of(field).size());
      case "tel" -> person.card().points(ContactPoint.Phone.class).size();
      case "email" -> person.card().points(ContactPoint.Email.class).size();
      case "url" -> person.card().points(ContactPoint.Link.class).size();
      case "adr" -> person.card().points(ContactPoint.Postal.class).size();
      case "impp" -> person.card().points(ContactPoint.Messenger.class).size();
      case "org" ->
          (int) positions().filter(position -> !position.organisation().isEmpty()).count();
      case "title" -> (int) positions().filter(position -> !position.title().isEmpty()).count();
      case "role" -> (int) positions().filter(position -> !position.role().isEmpty()).count();
      case "dates" -> person.card().dates().size();
      default -> of(field).size();
    };
  }

  /// Everything that can be read of the person, in one text.
  String everything() {
    return person.toString();
  }

  private Stream<Position> positions() {
    return person.card().positions().stream();
  }

  private List<String> name(String[] parts) {
    Map<String, String> names =
        Map.of(
            "prefixes", person.name().prefix(),
            "given", person.name().given(),
            "additional", person.name().additional(),
            "family", person.name().family(),
            "suffixes", person.name().suffix());
    List<String> order = List.of("family", "given", "additional", "prefixes", "suffixes");
    String part = parts[parts.length - 1];
    if (parts[1].equals("2")) {
      return extras("N", "");
    }
    return part.matches("\\d")
        ? List.of(Objects.requireNonNull(names.get(order.get(Integer.parseInt(part) - 1))))
        : names.containsKey(part) ? List.of(Objects.requireNonNull(names.get(part))) : List.of();
  }

  private List<String> organisation(int index, String component) {
    List<Position> all = positions().filter(each -> !each.organisation().isEmpty()).toList();
    if (index > all.size()) {
      return List.of();
    }
    Position position = all.get(index - 1);
    return component.equals("1") ? List.of(position.organisation()) : position.units();
  }

  private <T extends ContactPoint> List<String> point(Class<T> kind, int index, String part) {
    List<T> points = person.card().points(kind);
    if (index > points.size()) {
      return List.of();
    }
    ContactPoint point = points.get(Math.max(index, 1) - 1);
    Label label = point.label();
    return switch (part) {
      case "types" -> List.of(String.join(",", label.types()));
      case "label" -> Stream.concat(Stream.of(label.text()), extras("LABEL", "").stream()).toList();
      default -> List.of(value(point, part));
    };
  }

  private static String value(ContactPoint point, String part) {
    return switch (point) {
      case ContactPoint.Phone phone -> phone.number();
      case ContactPoint.Email email -> email.address();
      case ContactPoint.Link link -> link.url();
      case ContactPoint.Messenger messenger -> messenger.service() + ":" + messenger.handle();
      case ContactPoint.Postal(Address a, Label _) -> part(a, part);
    };
  }

  private static String part(Address a, String part) {
    return switch (part) {
      case "poBox", "1" -> a.poBox();
      case "extendedAddress", "2" -> a.extended();
      case "streetAddress", "3" -> a.street();
      case "locality", "4" -> a.city();
      case "region", "5" -> a.region();
      case "postalCode", "6" -> a.postalCode();
      default -> a.country();
    };
  }

  private List<String> links(String label) {
    return person.card().points(ContactPoint.Link.class).stream()
        .filter(link -> words(link.label()).stream().anyMatch(label::equalsIgnoreCase))
        .map(ContactPoint.Link::url)
        .toList();
  }

  private List<String> dates(SpecialDate.Kind kind, String label) {
    return person.card().dates().stream()
        .filter(date -> kind == null || date.kind() == kind)
        .filter(
            date ->
                label == null
                    || label.isEmpty()
                    || label.equalsIgnoreCase(date.label())
                    || label.equalsIgnoreCase(date.kind().name()))
        .map(
            date -> Optional.ofNullable(date.date()).map(PartialDate::toString).orElse(date.text()))
        .toList();
  }

  private List<String> orExtras(String name, List<String> known) {
    return Stream.concat(known.stream(), extras(name, "").stream()).toList();
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    person.card().points().forEach(point -> labels.addAll(words(point.label())));
    person.card().dates().forEach(date -> labels.add(date.label()));
    person.ties().people().stream().map(Tie::type).forEach(type -> labels.add(type.key()));
    person.ties().people().forEach(tie -> labels.add(tie.note()));
    person.card().dates().forEach(date -> labels.add(date.kind().name()));
    return labels.stream().flatMap(label -> Stream.of(label, constant(label))).toList();
  }

  private static String constant(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    return word.isEmpty() ? "" : AppleLabel.constant(word).replace("Homep", "HomeP");
  }

  private static List<String> words(Label label) {
    List<String> words = new ArrayList<>(label.types());
    words.add(label.text());
    return words;
  }

  private List<String> sound(String part) {
    String phonetic = person.otherNames().phoneticFamily();
    return phonetic.isEmpty() ? extras("SOUND", part) : List.of(phonetic, "x-irmc-n");
  }

  private List<String> extras(String name, String part) {
    return person.card().extras().stream()
        .filter(extra -> extra.name().equals(name))
        .map(ExtraProperty::content)
        .map(content -> part(content, part))
        .toList();
  }

  /// Of a line as it stands: how many bytes it encodes, its kinds, or all of it.
  private static String part(String line, String part) {
    return switch (part) {
      case "bytes" ->
          Integer.toString(Base64.getDecoder().decode(line.replaceFirst(".*base64,", "")).length);
      case "mime" -> line.toUpperCase(Locale.ROOT);
      case "types" ->
          Pattern.compile("(?<=TYPE=|data:image/)[^;:]*")
              .matcher(line)
              .results()
              .flatMap(types -> Stream.of(types.group().split(",", -1)))
              .map(type -> type.toLowerCase(Locale.ROOT))
              .sorted()
              .collect(Collectors.joining(","));
      default -> line;
    };
  }
}
