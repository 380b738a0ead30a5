package app.siembra.store;

import app.siembra.model.About;
import app.siembra.model.Address;
import app.siembra.model.Ask;
import app.siembra.model.AskId;
import app.siembra.model.AskState;
import app.siembra.model.Attachment;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.Channel;
import app.siembra.model.CircleId;
import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Contact;
import app.siembra.model.ContactPoint;
import app.siembra.model.Counting;
import app.siembra.model.Course;
import app.siembra.model.Death;
import app.siembra.model.Direction;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.Loan;
import app.siembra.model.Meeting;
import app.siembra.model.Money;
import app.siembra.model.Need;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Prompting;
import app.siembra.model.Repeat;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Starter;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.model.Upshot;
import app.siembra.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Facts that nobody has noted, of every shape, the same for the same seed.
final class Invented {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final List<String> WORDS =
      List.of("Ada", "Łukasz", "Niño", "Zoë", "garden", "Java", "piso", "ñandú", "tea & 茶");

  private final Random random;

  Invented(long seed) {
    this.random = new Random(seed);
  }

  Person person(PersonId id, List<PersonId> others) {
    return new Person(
        id,
        new PersonName("Dr.", word(), some(this::word, ""), word(), some(this::word, ""), "", ""),
        new OtherNames(
            list(this::word), some(this::word, ""), "", "", "", "", some(this::word, "")),
        card(),
        keeping(),
        knowing(),
        new Origin(
            day(),
            some(this::word, ""),
            new Meeting(some(this::partialDate, null), word(), some(() -> one(others), null)),
            some(this::day, null)));
  }

  private Card card() {
    return new Card(
        list(this::contactPoint),
        list(
            () -> new Position(word(), list(this::word), word(), "", some(() -> 2001, null), null)),
        list(
            () ->
                new SpecialDate(
                    one(List.of(SpecialDate.Kind.values())), partialDate(), "", word())),
        list(this::word),
        some(() -> "# Notes\n\n" + word(), ""),
        list(this::ownField),
        new Enclosures(
            list(this::attachment),
            list(() -> new ExtraProperty("vcard", "X-" + random.nextInt(9), word()))));
  }

  private OwnField ownField() {
    return new OwnField(
        word(), one(List.of(OwnField.Kind.TEXT, OwnField.Kind.CHOICE)), "x" + word());
  }

  private Attachment attachment() {
    return new Attachment(
        one(List.of(Attachment.Kind.values())),
        "x" + word(),
        some(() -> "image/jpeg", ""),
        random.nextInt(1, 9),
        "%064x".formatted(random.nextInt(1, 999)),
        some(() -> LocalDate.of(2026, 3, random.nextInt(1, 28)), null));
  }

  private ContactPoint contactPoint() {
    Label label = some(() -> new Label(List.of("home", "pref"), word()), Label.NONE);
    return switch (random.nextInt(5)) {
      case 0 ->
          new ContactPoint.Phone("600 " + random.nextInt(1000), some(() -> "+34600", null), label);
      case 1 -> new ContactPoint.Email(random.nextInt(1000) + "@example.org", label);
      case 2 ->
          new ContactPoint.Postal(
              new Address("", "2ºB", "Calle\n1", word(), "", "28001", "ES"), label);
      case 3 -> new ContactPoint.Link("https://example.org/" + random.nextInt(9), label);
      default -> new ContactPoint.Messenger(some(() -> "telegram", ""), word(), label);
    };
  }

  private Keeping keeping() {
    Cadence cadence =
        switch (random.nextInt(4)) {
          case 0 -> new Cadence.Chosen(1 + random.nextInt(90));
          case 1 -> new Cadence.Rest(some(this::day, null));
          default -> Cadence.LEARNED;
        };
    return new Keeping(
        random.nextInt(4) == 0,
        list(() -> new CircleId(1 + random.nextInt(4))),
        cadence,
        some(this::day, null),
        random.nextInt(9) == 0,
        random.nextInt(9) == 0 ? new Death(some(this::partialDate, null)) : null,
        null);
  }

  private Knowing knowing() {
    return new Knowing(
        list(() -> new Skill(topic(), 1 + random.nextInt(3), some(() -> 1999, null), word())),
        list(this::topic),
        list(() -> new Need(word(), some(this::topic, null), day(), some(this::day, null))),
        list(() -> new Told(topic(), day())));
  }

  Interaction interaction(InteractionId id, List<PersonId> people) {
    return new Interaction(
        id,
        new When(
            day(),
            some(() -> LocalTime.of(18, 30, 1), null),
            some(() -> ZoneId.of("Europe/Madrid"), null)),
        new Contact(
            one(List.of(Channel.values())),
            one(List.of(Starter.values())),
            one(List.of(Counting.values()))),
        several(people),
        new About(word(), word(), "", some(() -> 25, null), list(this::topic)),
        some(() -> "file:" + random.nextInt(), ""));
  }

  Help help(HelpId id, List<PersonId> people, List<InteractionId> interactions) {
    return new Help(
        id,
        one(List.of(Direction.values())),
        one(List.of(HelpKind.values())),
        one(List.of(HelpSize.values())),
        one(List.of(HelpState.values())),
        several(people),
        new HelpDetails(
            day(),
            word(),
            list(this::topic),
            some(this::loan, null),
            new Course(
                one(List.of(Prompting.values())), random.nextBoolean(), some(this::word, "")),
            interactions.isEmpty() ? null : some(() -> one(interactions), null)));
  }

  private Loan loan() {
    Money money = new Money(new BigDecimal("12.50"), Currency.getInstance("EUR"));
    return new Loan(
        "",
        money,
        some(this::day, null),
        null,
        some(() -> money, null),
        list(() -> new Loan.Part(day(), word(), some(() -> money, null))));
  }

  FollowUp followUp(FollowUpId id, List<PersonId> people, List<InteractionId> interactions) {
    return new FollowUp(
        id,
        several(people),
        day(),
        some(this::word, ""),
        some(this::day, null),
        interactions.isEmpty() ? null : some(() -> one(interactions), null),
        some(
            () ->
                new Repeat(
                    1 + random.nextInt(9),
                    one(List.of(Repeat.Unit.values())),
                    some(this::day, null)),
            null));
  }

  Connection connection(ConnectionId id, PersonId from, PersonId to) {
    return new Connection(id, from, to, one(ConnectionType.DELIVERED), some(this::word, ""));
  }

  Introduction introduction(IntroductionId id, PersonId first, PersonId second) {
    return new Introduction(
        id,
        first,
        second,
        day(),
        some(this::day, null),
        some(this::day, null),
        some(
            () ->
                new Upshot(
                    some(() -> one(List.of(Upshot.Result.values())), null),
                    word(),
                    some(this::day, null)),
            null));
  }

  Ask ask(AskId id, List<PersonId> people) {
    return new Ask(
        id,
        word(),
        list(this::topic),
        day(),
        several(people).stream()
            .map(person -> new Ask.Asked(person, one(List.of(AskState.values())), day(), null))
            .toList());
  }

  Objective objective(ObjectiveId id, List<PersonId> people) {
    return new Objective(
        id,
        new Objective.Aim(one(List.of(ObjectiveKind.values())), word()),
        list(this::topic),
        several(people),
        new Objective.Span(day(), some(this::day, null), some(this::day, null)),
        some(this::word, ""));
  }

  private List<PersonId> several(List<PersonId> people) {
    List<PersonId> chosen = new ArrayList<>();
    int most = 1 + random.nextInt(3);
    for (int i = 0; i < most; i++) {
      chosen.add(one(people));
    }
    return chosen;
  }

  String word() {
    return one(WORDS) + " " + random.nextInt(30);
  }

  LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(900));
  }

  private Topic topic() {
    return new Topic(one(WORDS));
  }

  private PartialDate partialDate() {
    return new PartialDate(some(() -> 1984, null), 2, 1 + random.nextInt(29));
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  private <T> T some(Supplier<T> value, T otherwise) {
    return random.nextBoolean() ? value.get() : otherwise;
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    while (random.nextInt(3) > 0 && elements.size() < 4) {
      elements.add(element.get());
    }
    return elements;
  }
}
