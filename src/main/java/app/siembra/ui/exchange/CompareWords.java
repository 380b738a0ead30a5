package app.siembra.ui.exchange;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Person;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.service.SingleValue;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two entries and what would become of them, said value by value in one voice.
record CompareWords(Voice voice, Comparison comparison) {
  /// One kind of value; empty where an entry has none.
  ///
  /// @param single what there is only one of, so that the user says whose stays; null where both
  ///   stay
  record Line(
      String label, String stays, String goes, String together, @Nullable SingleValue single) {
    boolean isEmpty() {
      return together.isEmpty();
    }

    /// Whether both entries say something, and not the same. Where both could stay and only one
    /// does, it says all that the other says.
    boolean differs() {
      boolean same = stays.isEmpty() || goes.isEmpty() || stays.equals(goes);
      boolean swallowed = bothCanStay() && (together.equals(stays) || together.equals(goes));
      return !same && !swallowed;
    }

    private boolean bothCanStay() {
      return single == null || single == SingleValue.WORK || single == SingleValue.BIRTHDAY;
    }
  }

  /// What there is to compare, in the order of a person's page.
  List<Line> lines() {
    return Stream.of(
            line("name", SingleValue.NAME, person -> List.of(person.displayName())),
            line("nicknames", person -> person.otherNames().nicknames()),
            line(
                "work",
                SingleValue.WORK,
                person -> each(person.card().positions(), CompareWords::position)),
            line("phones", points(ContactPoint.Phone.class, ContactPoint.Phone::number)),
            line("emails", points(ContactPoint.Email.class, ContactPoint.Email::address)),
            line("addresses", points(ContactPoint.Postal.class, at -> address(at.address()))),
            line("links", points(ContactPoint.Link.class, ContactPoint.Link::url)),
            line("accounts", points(ContactPoint.Messenger.class, ContactPoint.Messenger::handle)),
            line("birthday", SingleValue.BIRTHDAY, person -> dates(person, true)),
            line("dates", person -> dates(person, false)),
            line("met", SingleValue.MET, this::met),
            line(
                "pronouns",
                SingleValue.PRONOUNS,
                person -> List.of(person.otherNames().pronouns())),
            line("circles", this::circles),
            line("tags", person -> person.card().tags()),
            line("knows", person -> each(person.knowing().knows(), it -> it.topic().name())),
            line("notes", person -> List.of(person.card().notes())),
            line("added", person -> List.of(voice.days().day(person.origin().addedOn()))))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Line line(String key, Function<Person, List<String>> values) {
    return line(key, null, values);
  }

  private Line line(
      String key, @Nullable SingleValue single, Function<Person, List<String>> values) {
    return new Line(
        voice.texts().get("exchange.compare." + key),
        text(values.apply(comparison.stays())),
        text(values.apply(comparison.goes())),
        text(values.apply(comparison.merged())),
        single);
  }

  private static String text(List<String> values) {
    return values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static <T> List<String> each(List<T> values, Function<T, String> words) {
    return values.stream().map(words).toList();
  }

  private static <T extends ContactPoint> Function<Person, List<String>> points(
      Class<T> kind, Function<T, String> words) {
    return person -> each(person.card().points(kind), words);
  }

  private static String position(Position position) {
    return joined(", ", position.title(), position.role(), position.organisation());
  }

  private static String address(Address address) {
    return joined(
        ", ",
        address.street(),
        address.postalCode(),
        address.city(),
        address.region(),
        address.country());
  }

  private List<String> dates(Person person, boolean birthdays) {
    return person.card().dates().stream()
        .filter(date -> (date.kind() == SpecialDate.Kind.BIRTHDAY) == birthdays)
        .map(date -> birthdays ? day(date) : date(date))
        .toList();
  }

  private List<String> met(Person person) {
    var met = person.origin().met();
    var on = met.on();
    return List.of(joined(", ", on == null ? "" : voice.days().partial(on), met.place()));
  }

  private String day(SpecialDate date) {
    var on = date.date();
    return on == null ? date.text() : voice.days().partial(on);
  }

  private String date(SpecialDate date) {
    return voice.words().leading(voice.words().date(date)) + " " + day(date);
  }

  private List<String> circles(Person person) {
    return person.keeping().circles().stream()
        .flatMap(id -> comparison.circles().stream().filter(circle -> circle.id().equals(id)))
        .map(circle -> voice.words().leading(voice.words().circle(circle)))
        .toList();
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
