package app.siembra.service;

import app.siembra.model.Address;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.Need;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.rules.Phones;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People whose every field holds what files stumble over, the same for the same seed.
final class NastyPeople {
  private static final List<String> NASTY =
      List.of(
          "=1+1",
          "+34",
          "-x",
          "@cmd",
          "'quote",
          "\"quoted\"",
          "a,b",
          "a;b",
          "a\\nb",
          "a ::: b",
          "::: ",
          "a:::b",
          "ñandú",
          "Łukasz Ørsted",
          "日本語",
          "e\u0301",
          "مرحبا",
          "🌱🌱",
          "tab\tin",
          "two\nlines",
          "<b>",
          "null",
          "true",
          "0",
          "00012",
          "1e9",
          "--02-29",
          "BEGIN:VCARD",
          "END:VCARD",
          "N:;;;",
          "{}",
          "$x",
          "%s",
          "\\",
          "\\\\",
          "'",
          "''=",
          "yes",
          "rest",
          "x:3",
          "a | b",
          "(c)",
          "[d]",
          " · ",
          "∑",
          "\u200Fא",
          "ﬁ",
          "Ǆ",
          "İı",
          "ß",
          ",",
          ";",
          "\"");

  private final Random random;

  NastyPeople(long seed) {
    this.random = new Random(seed);
  }

  PersonName name(int number) {
    return new PersonName(
        some(), "P" + number + " " + text(), some(), some(), some(), some(), some());
  }

  Person details(Person person) {
    return person
        .withOtherNames(new OtherNames(texts(), some(), some(), some(), some(), some(), some()))
        .withCard(card())
        .withKeeping(keeping())
        .withKnowing(knowing());
  }

  private OwnField ownField() {
    return new OwnField(text() + "f", OwnField.Kind.TEXT, text() + "v");
  }

  private Card card() {
    return new Card(
        list(this::point),
        list(
            () ->
                new Position(
                    some(), texts(), some(), some(), maybe(this::year), maybe(this::year))),
        list(this::date),
        texts(),
        random.nextBoolean() ? text() + "\n\n" + text() : "",
        list(this::ownField),
        Enclosures.NONE);
  }

  private ContactPoint point() {
    Label label = random.nextBoolean() ? Label.NONE : new Label(List.of("home", "pref"), some());
    return switch (random.nextInt(5)) {
      case 0 -> phone("600 " + random.nextInt(1_000_000), label);
      case 1 -> new ContactPoint.Email(random.nextInt(1_000_000) + text() + "@example.org", label);
      case 2 ->
          new ContactPoint.Postal(
              new Address(some(), some(), text(), some(), some(), some(), some()), label);
      case 3 -> new ContactPoint.Link("https://example.org/" + random.nextInt(999), label);
      default -> new ContactPoint.Messenger("telegram", "@" + random.nextInt(999), label);
    };
  }

  private static ContactPoint phone(String number, Label label) {
    return new ContactPoint.Phone(number, Phones.e164(number, "ES").orElse(null), label);
  }

  private SpecialDate date() {
    PartialDate day =
        random.nextBoolean()
            ? new PartialDate(null, 2, 29)
            : PartialDate.of(LocalDate.of(1900 + random.nextInt(100), 1 + random.nextInt(12), 5));
    return switch (random.nextInt(3)) {
      case 0 -> SpecialDate.birthday(day);
      case 1 -> new SpecialDate(SpecialDate.Kind.ANNIVERSARY, day, "", "");
      default -> new SpecialDate(SpecialDate.Kind.OWN, day, "", text());
    };
  }

  private Keeping keeping() {
    Cadence cadence =
        switch (random.nextInt(4)) {
          case 0 -> new Cadence.Chosen(1 + random.nextInt(400));
          case 1 -> new Cadence.Rest(maybe(this::day));
          default -> Cadence.LEARNED;
        };
    return Keeping.UNDECIDED
        .withStar(random.nextBoolean())
        .withCadence(cadence)
        .withSnooze(maybe(this::day))
        .withArchived(random.nextInt(9) == 0)
        .withDeath(random.nextInt(9) == 0 ? new Death(PartialDate.of(day())) : null);
  }

  private Knowing knowing() {
    return new Knowing(
        list(() -> Skill.of(text() + "k", 1 + random.nextInt(3))),
        list(() -> new Topic(text() + "i")),
        list(() -> new Need(text() + "n", null, day(), null)),
        list(() -> new Told(new Topic(text() + "t"), day())));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
  }

  private Integer year() {
    return 1970 + random.nextInt(50);
  }

  private String text() {
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private String some() {
    return random.nextInt(3) == 0 ? text() : "";
  }

  private List<String> texts() {
    return list(this::text);
  }

  private <T> List<T> list(Supplier<T> element) {
    return Stream.generate(element).limit(random.nextInt(3)).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> element) {
    return random.nextInt(3) == 0 ? element.get() : null;
  }
}
