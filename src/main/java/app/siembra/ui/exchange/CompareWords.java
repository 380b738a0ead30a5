package app.siembra.ui.exchange;

import app.siembra.model.Address;
import app.siembra.model.Attachment;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Need;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import app.siembra.service.SingleValue;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries and what would become of them, said value by value in one voice.
record CompareWords(Voice voice, Comparison comparison) {
  /// One kind of value; empty where an entry has none. Of a picture it is which one.
  ///
  /// @param values of each entry, in their order
  /// @param single what there is only one of, so that the user says whose stays; null where all
  ///   stay
  record Line(String label, List<String> values, String together, @Nullable SingleValue single) {
    Line {
      values = List.copyOf(values);
    }

    boolean isEmpty() {
      return together.isEmpty();
    }

    /// Whether several entries say something, and not the same. Where all could stay and only one
    /// does, it says all that the others say.
    boolean differs() {
      boolean same = values.stream().filter(value -> !value.isEmpty()).distinct().count() < 2;
      boolean swallowed = allCanStay() && values.contains(together);
      return !same && !swallowed;
    }

    private boolean allCanStay() {
      return single == null || single == SingleValue.WORK || single == SingleValue.BIRTHDAY;
    }
  }

  /// What there is to compare, in the order of a person's page.
  List<Line> lines() {
    return Stream.of(
            line("name", SingleValue.NAME, person -> List.of(person.displayName())),
            line("photo", SingleValue.PHOTO, person -> photo(person.card())),
            line("nicknames", person -> person.otherNames().nicknames()),
            line("maiden", SingleValue.MAIDEN, person -> List.of(person.otherNames().maiden())),
            line(
                "phonetic",
                SingleValue.PHONETIC,
                person -> List.of(person.otherNames().phonetic())),
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
            line(
                "cadence",
                SingleValue.CADENCE,
                person -> List.of(cadence(person.keeping().cadence()))),
            line("tags", person -> person.card().tags()),
            line("knows", person -> each(person.knowing().knows(), it -> it.topic().name())),
            line("interests", person -> each(person.knowing().interests(), Topic::name)),
            line("needs", person -> each(person.knowing().needs(), Need::text)),
            line("fields", person -> each(person.card().ownFields(), this::ownField)),
            line("files", person -> files(person.card())),
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
        comparison.people().stream().map(values).map(CompareWords::text).toList(),
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

  /// Empty where nothing was chosen.
  private String cadence(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Learned _ -> "";
      case Cadence.Chosen(int days) ->
          voice.texts().get("exchange.compare.every", voice.words().every(days));
      case Cadence.Rest(var until) ->
          until == null
              ? voice.texts().get("exchange.compare.rest")
              : voice.texts().get("exchange.compare.rest.until", voice.days().from(until));
    };
  }

  private String ownField(OwnField field) {
    String content =
        switch (field.kind()) {
          case TEXT, NUMBER, CHOICE -> field.content();
          case DATE ->
              PartialDate.parse(field.content()).map(voice.days()::partial).orElse(field.content());
          case YES_NO -> voice.texts().get("exchange.compare.fields." + field.content());
        };
    return voice.texts().get("exchange.compare.fields.line", field.name(), content);
  }

  /// Which picture, as [Attachment#hash].
  private static List<String> photo(Card card) {
    return card.photo().stream().map(Attachment::hash).toList();
  }

  private static List<String> files(Card card) {
    return card.enclosures().attachments().stream()
        .filter(attachment -> attachment.kind() == Attachment.Kind.FILE)
        .map(Attachment::name)
        .toList();
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
