package app.siembra.exchange;

import app.siembra.model.Address;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.ConnectionType;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.Need;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People as nobody would want them in a file: each text is made of what breaks formats. The same
/// seed makes the same people.
public final class NastyPeople {
  private static final List<String> PIECES =
      List.of(
          "Ana",
          "Zoë",
          "=1+1",
          "+34 600",
          "-",
          "@x",
          "'Abd",
          "\"",
          "\"\"",
          ",",
          ";",
          ":",
          "\\",
          "\\n",
          "\n",
          "\r\n",
          "\t",
          " ",
          "\u00A0",
          "שלום",
          "\u202Eעברית",
          "👩‍🌾",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "\uFEFF",
          "\u0000",
          " ::: ",
          "\u2028",
          "%20",
          "^n",
          "TYPE=x",
          "END:VCARD",
          "sep=;",
          "1984-02-29",
          "ﬁ",
          "ß",
          "𝔸");

  private final Random random;

  public NastyPeople(long seed) {
    random = new Random(seed);
  }

  /// So many people, with the ids 1 to `count`.
  public List<PersonDraft> people(int count) {
    return Stream.iterate(1L, id -> id + 1).limit(count).map(this::person).toList();
  }

  private PersonDraft person(long id) {
    PersonName name = new PersonName(text(), word(), text(), word(), text(), text(), text());
    OtherNames others =
        new OtherNames(some(this::text), text(), text(), text(), text(), text(), text());
    Card card =
        new Card(
            some(this::point),
            some(this::position),
            some(this::date),
            some(this::text),
            text(),
            List.of(),
            Enclosures.ofExtras(some(this::extra)));
    return new PersonDraft(name, others, card, keeping(), knowing(), origin(id), ties());
  }

  private DraftOrigin origin(long id) {
    return new DraftOrigin(
        new PersonId(id),
        day(),
        maybe("urn:uuid:" + id, ""),
        maybe(partial()),
        line(),
        maybe(day()));
  }

  private Keeping keeping() {
    Cadence cadence =
        pick(
            List.of(
                Cadence.LEARNED,
                new Cadence.Chosen(1 + random.nextInt(3660)),
                new Cadence.Rest(null),
                new Cadence.Rest(day())));
    Death death = random.nextInt(9) > 0 ? null : new Death(maybe(partial()));
    return new Keeping(
        random.nextBoolean(),
        List.of(),
        cadence,
        maybe(day()),
        random.nextBoolean(),
        death,
        maybe(day()));
  }

  private Knowing knowing() {
    return new Knowing(
        some(
            () ->
                new Skill(
                    topic(), 1 + random.nextInt(3), maybe(1900 + random.nextInt(120)), text())),
        some(this::topic),
        some(() -> new Need(word(), maybe(topic()), day(), maybe(day()))),
        some(() -> new Told(topic(), day())));
  }

  private Ties ties() {
    List<ConnectionType> types = ConnectionType.DELIVERED;
    return new Ties(
        some(this::line).stream().filter(circle -> !circle.isEmpty()).distinct().toList(),
        some(() -> new Tie(maybeOwn(pick(types)), reference(), line())),
        random.nextBoolean() ? reference() : null);
  }

  private ConnectionType maybeOwn(ConnectionType type) {
    return random.nextInt(4) > 0 ? type : new ConnectionType(word(), word());
  }

  private PersonReference reference() {
    return new PersonReference(
        maybe(new PersonId(1 + random.nextInt(99))), maybe("urn:uuid:x", ""), "a" + line());
  }

  private ContactPoint point() {
    return switch (random.nextInt(5)) {
      case 0 -> new ContactPoint.Phone(word(), maybe("+34600000001"), label());
      case 1 -> new ContactPoint.Email(word(), label());
      case 2 ->
          new ContactPoint.Postal(
              new Address(text(), text(), text(), word(), text(), text(), text()), label());
      case 3 -> new ContactPoint.Link(word(), label());
      default -> new ContactPoint.Messenger(text(), word(), label());
    };
  }

  private Position position() {
    return new Position(
        text(), some(this::text), text(), text(), maybe(1990), maybe(2000 + random.nextInt(20)));
  }

  private SpecialDate date() {
    SpecialDate.Kind kind = pick(List.of(SpecialDate.Kind.values()));
    String label = kind == SpecialDate.Kind.OWN ? text() : "";
    return random.nextInt(4) > 0
        ? new SpecialDate(kind, partial(), "", label)
        : new SpecialDate(kind, null, word(), label);
  }

  private PartialDate partial() {
    LocalDate day = day();
    return pick(
        List.of(
            PartialDate.of(day),
            new PartialDate(null, day.getMonthValue(), day.getDayOfMonth()),
            new PartialDate(day.getYear(), day.getMonthValue(), null),
            new PartialDate(day.getYear(), null, null),
            new PartialDate(null, day.getMonthValue(), null),
            new PartialDate(null, null, day.getDayOfMonth())));
  }

  private ExtraProperty extra() {
    return new ExtraProperty(
        pick(List.of("vcard", "csv", "x")), "X-A", "X-A;P=1:" + text().replace("\n", "\\n"));
  }

  private Label label() {
    return new Label(
        some(() -> pick(List.of("home", "work", "cell", "pref", text()))), maybe(text(), ""));
  }

  private Topic topic() {
    return new Topic(word());
  }

  private LocalDate day() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(28_000));
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(10) > 2 ? random.nextInt(3) : 0).toList();
  }

  /// Perhaps empty.
  private String text() {
    return Stream.generate(() -> pick(PIECES))
        .limit(Math.max(0, random.nextInt(6) - 2))
        .reduce("", String::concat);
  }

  /// As [#text], as a reader leaves it where the model does not.
  private String line() {
    return new Topic("x" + text()).name().substring(1).strip();
  }

  /// Never empty, and not in every case the same to the fold.
  private String word() {
    return text() + (char) ('a' + random.nextInt(26)) + random.nextInt(1000) + text();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private String maybe(String value, String otherwise) {
    return random.nextBoolean() ? value : otherwise;
  }
}
