package app.siembra.rules;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// An invented address book in which some stand twice, and the truth about it.
///
/// The others are as in life: names, cities and firms by frequency, so that some people are
/// namesakes and many are nearly called alike; couples with one telephone, offices with one number,
/// fathers and sons. A double is a second entry as another source has it: the name turned round,
/// without its accents, with another e-mail, with the number in another form under a shorter name,
/// or with typing errors.
public final class PlantedDoubles {
  private final Random dice;
  private final List<Person> people = new ArrayList<>();
  private final Set<Set<PersonId>> truth = new HashSet<>();
  private long next = 1;

  /// Invents a book of so many people of whom so many stand there a second time.
  public PlantedDoubles(int people, int doubles, long seed) {
    this.dice = new Random(seed);
    int originals = people - doubles;
    for (int i = 0; i < originals; i++) {
      add(somebody());
    }
    strangersWhoShareSomething(originals);
    for (int i = 0; i < doubles; i++) {
      Entry one = entry(this.people.get(i * (originals / doubles)));
      Person twin = add(twin(one, i % 5));
      truth.add(Set.of(one.id, twin.id()));
    }
  }

  /// Everybody.
  public List<Person> people() {
    return people;
  }

  /// The pairs of entries that are one person.
  public Set<Set<PersonId>> truth() {
    return truth;
  }

  /// What an entry says, on its way to a person.
  private static final class Entry {
    private PersonId id = new PersonId(1);
    private String given = "";
    private String family = "";
    private String second = "";
    private String whole = "";
    private String email = "";
    private String phone = "";
    private String city = "";
    private String firm = "";
    private String birthday = "";
  }

  private Entry somebody() {
    Entry one = new Entry();
    boolean spanish = dice.nextInt(100) < 65;
    one.given = spanish ? frequent(InventedNames.GIVEN) : frequent(InventedNames.GIVEN_EN);
    if (chance(spanish ? 30 : 50)) {
      one.given +=
          " " + (spanish ? frequent(InventedNames.GIVEN) : (char) ('A' + dice.nextInt(26)));
    }
    one.family = spanish ? spanish() : english();
    one.second = spanish && chance(95) ? spanish() : "";
    one.city = chance(75) ? frequent(InventedNames.CITIES) : "";
    one.firm =
        chance(60)
            ? any(InventedNames.STEMS) + any(InventedNames.ENDS) + " " + (1 + dice.nextInt(3))
            : "";
    one.email = chance(80) ? mail(one) : "";
    one.phone = chance(70) ? phone() : "";
    one.birthday = chance(25) ? birthday() : "";
    return one;
  }

  private String spanish() {
    return chance(30)
        ? any(InventedNames.BASQUE) + any(InventedNames.PLACES)
        : frequent(InventedNames.SURNAMES);
  }

  private String english() {
    return (chance(30) ? any(List.of("Mac", "O", "Fitz", "Van ")) : "")
        + any(InventedNames.STEMS)
        + any(InventedNames.ENDS);
  }

  private void strangersWhoShareSomething(int originals) {
    for (int i = 0; i < originals / 1500; i++) {
      Entry one = entry(people.get(dice.nextInt(originals)));
      Entry partner = somebody();
      partner.phone = one.phone.isEmpty() ? phone() : one.phone;
      replace(partner);
      Entry son = entry(people.get(dice.nextInt(originals)));
      Entry father = somebody();
      father.given = son.given;
      father.family = son.family;
      father.second = son.second;
      father.birthday = birthday();
      son.birthday = birthday();
      people.set((int) son.id.value() - 1, person(son));
      replace(father);
    }
    for (int office = 0; office < originals / 500; office++) {
      String number = phone();
      for (int i = 0; i < 5; i++) {
        Entry one = entry(people.get(dice.nextInt(originals)));
        one.phone = number;
        people.set((int) one.id.value() - 1, person(one));
      }
    }
  }

  /// Puts an entry in the place of somebody at random, so that the book keeps its size.
  private void replace(Entry entry) {
    int place = dice.nextInt(people.size());
    entry.id = people.get(place).id();
    people.set(place, person(entry));
  }

  private Entry twin(Entry one, int kind) {
    Entry twin = new Entry();
    twin.given = one.given;
    twin.family = one.family;
    twin.second = one.second;
    twin.email = chance(70) ? mail(twin) : "";
    switch (kind) {
      case 0 -> {
        twin.whole = (one.family + " " + one.second).strip() + ", " + one.given;
        keepOne(one, twin, 50);
      }
      case 1 -> {
        twin.whole = Fold.of(name(one));
        keepOne(one, twin, 50);
      }
      case 2 -> {
        twin.email = mail(twin) + "x";
        keepOne(one, twin, 50);
      }
      case 3 -> {
        if (one.phone.isEmpty()) {
          one.phone = phone();
          people.set((int) one.id.value() - 1, person(one));
        }
        twin.phone =
            "00"
                + one.phone.substring(1, 3)
                + " ("
                + one.phone.substring(3, 6)
                + ") "
                + one.phone.substring(6);
        twin.whole = one.given.split(" ")[0] + (chance(50) ? " " + one.family.charAt(0) + "." : "");
      }
      default -> {
        twin.whole = mistyped(name(one));
        if (chance(15)) {
          twin.whole = mistyped(twin.whole);
        }
        if (chance(15)) {
          int blank = twin.whole.indexOf(' ');
          twin.whole = twin.whole.substring(blank + 1) + " " + twin.whole.substring(0, blank);
        }
        keepOne(one, twin, 100);
      }
    }
    return twin;
  }

  /// Keeps one of the things that the other entry says; a typing error with nothing else is
  /// nobody's double.
  private void keepOne(Entry one, Entry twin, int percent) {
    if (!chance(percent)) {
      return;
    }
    if (one.city.isEmpty()
        && one.firm.isEmpty()
        && one.birthday.isEmpty()
        && one.email.isEmpty()
        && one.phone.isEmpty()) {
      one.city = frequent(InventedNames.CITIES);
      people.set((int) one.id.value() - 1, person(one));
    }
    int first = dice.nextInt(5);
    for (int i = 0; i < 5; i++) {
      switch ((first + i) % 5) {
        case 0 -> twin.city = one.city;
        case 1 -> twin.firm = one.firm;
        case 2 -> twin.birthday = one.birthday;
        case 3 -> twin.email = one.email.toUpperCase(Locale.ROOT);
        default -> twin.phone = one.phone;
      }
      if (!(twin.city + twin.firm + twin.birthday + twin.phone).isEmpty()
          || ((first + i) % 5 == 3 && !one.email.isEmpty())) {
        return;
      }
    }
  }

  private String mistyped(String name) {
    int at = dice.nextInt(name.length() - 1);
    while (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ') {
      at = dice.nextInt(name.length() - 1);
    }
    char other = (char) ('a' + dice.nextInt(26));
    return switch (dice.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + other + name.substring(at);
      case 2 -> name.substring(0, at) + other + name.substring(at + 1);
      default ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  private Person add(Entry entry) {
    entry.id = new PersonId(next++);
    Person person = person(entry);
    people.add(person);
    return person;
  }

  private static String name(Entry entry) {
    return entry.whole.isEmpty()
        ? String.join(" ", entry.given, entry.family, entry.second).strip()
        : entry.whole;
  }

  private static Person person(Entry entry) {
    List<ContactPoint> points = new ArrayList<>();
    if (!entry.phone.isEmpty()) {
      points.add(
          new ContactPoint.Phone(
              entry.phone, Phones.e164(entry.phone, "ES").orElse(null), Label.NONE));
    }
    if (!entry.email.isEmpty()) {
      points.add(new ContactPoint.Email(entry.email, Label.NONE));
    }
    if (!entry.city.isEmpty()) {
      points.add(new ContactPoint.Postal(Address.ofCity(entry.city), Label.NONE));
    }
    Card card =
        Card.EMPTY
            .withPoints(points)
            .withPositions(List.of(Position.of(entry.firm, "")))
            .withDates(
                entry.birthday.isEmpty()
                    ? List.of()
                    : List.of(
                        SpecialDate.birthday(PartialDate.parse(entry.birthday).orElseThrow())));
    PersonName name =
        new PersonName("", entry.given, "", entry.family, entry.second, "", entry.whole);
    return new Person(
        entry.id, name, OtherNames.NONE, card, Keeping.UNDECIDED, Knowing.NOTHING, Given.origin());
  }

  private static Entry entry(Person person) {
    Entry entry = new Entry();
    entry.id = person.id();
    entry.given = person.name().given();
    entry.family = person.name().family();
    entry.second = person.name().secondFamily();
    entry.whole = person.name().formatted();
    entry.email =
        person.card().first(ContactPoint.Email.class).map(ContactPoint.Email::address).orElse("");
    entry.phone =
        person.card().first(ContactPoint.Phone.class).map(ContactPoint.Phone::number).orElse("");
    entry.city =
        person.card().first(ContactPoint.Postal.class).map(at -> at.address().city()).orElse("");
    entry.firm = person.card().position().map(Position::organisation).orElse("");
    entry.birthday =
        person
            .card()
            .date(SpecialDate.Kind.BIRTHDAY)
            .map(date -> String.valueOf(date.date()))
            .orElse("");
    return entry;
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  private String any(List<String> words) {
    return words.get(dice.nextInt(words.size()));
  }

  /// The earlier in the list the more often, as names and cities are.
  private String frequent(List<String> words) {
    return words.get((int) (words.size() * Math.pow(dice.nextDouble(), 1.4)));
  }

  private String mail(Entry entry) {
    return Fold.of(entry.given + "." + entry.family).replace(" ", "")
        + dice.nextInt(1_000_000)
        + "@"
        + any(InventedNames.STEMS).toLowerCase(Locale.ROOT)
        + ".example";
  }

  private String phone() {
    return "+346" + String.format(Locale.ROOT, "%08d", dice.nextInt(100_000_000));
  }

  private String birthday() {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        1940 + dice.nextInt(65),
        1 + dice.nextInt(12),
        1 + dice.nextInt(28));
  }
}
