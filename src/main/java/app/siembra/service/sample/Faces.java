package app.siembra.service.sample;

import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who the invented people are.
final class Faces {
  /// What the user is known for.
  static final List<String> MY_TOPICS = List.of("Java", "contratos", "sailing", "fotografía");

  private final SampleSize size;
  private final LocalDate today;

  Faces(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  Person person(int number) {
    Dice dice = Dice.of(size.seed(), "face", number);
    Tongue tongue = Tongue.of(size.seed(), number);
    Persona persona = Persona.of(size, today, number);
    PersonName name = name(tongue, persona, dice);
    return new Person(
        new PersonId(number + 1L),
        name,
        otherNames(name, dice),
        card(tongue, persona, name, dice),
        keeping(persona, dice),
        new Minds(tongue.words(), today).knowing(persona, dice),
        origin(tongue.words(), persona, dice));
  }

  /// A family has one surname.
  private PersonName name(Tongue tongue, Persona persona, Dice dice) {
    Dice ofBlock = Dice.of(size.seed(), "surname", persona.number() / Bond.BLOCK);
    List<String> families = tongue.words().section("family");
    String shared = ofBlock.pick(families);
    String family = persona.bond() == Bond.FAMILY ? shared : dice.pick(families);
    String second = tongue.hasTwoSurnames() ? dice.pick(families) : "";
    return new PersonName(
        dice.chance(0.02) ? "Dr." : "",
        dice.pick(tongue.words().section("given")),
        "",
        family,
        second,
        "",
        "");
  }

  private static OtherNames otherNames(PersonName name, Dice dice) {
    String given = name.given();
    return dice.chance(0.1)
        ? OtherNames.NONE.withNicknames(List.of(given.substring(0, Math.min(3, given.length()))))
        : OtherNames.NONE;
  }

  private Card card(Tongue tongue, Persona persona, PersonName name, Dice dice) {
    Words words = tongue.words();
    List<ContactPoint> points = new Reach(tongue, persona.number(), name).points(dice);
    Dice ofBlock = Dice.of(size.seed(), "office", persona.number() / Bond.BLOCK);
    String office = ofBlock.pick(words.section("organisation"));
    String organisation =
        persona.bond() == Bond.WORK ? office : dice.pick(words.section("organisation"));
    List<Position> positions =
        persona.bond() == Bond.WORK || dice.chance(0.6)
            ? List.of(Position.of(organisation, dice.pick(words.section("title"))))
            : List.of();
    List<String> tags = dice.chance(0.25) ? List.of(dice.likely(words.section("tag"))) : List.of();
    String notes = dice.chance(0.15) ? words.phrase("note", dice) : "";
    return new Card(
        points, positions, dates(persona, dice), tags, notes, List.of(), Enclosures.NONE);
  }

  /// Two of three have a birthday, some of them this week, some without a year.
  private List<SpecialDate> dates(Persona persona, Dice dice) {
    List<SpecialDate> dates = new ArrayList<>();
    if (dice.chance(0.66)) {
      boolean soon = persona.number() % 23 == 3;
      LocalDate day =
          (soon ? today.plusDays(dice.between(0, 6)) : today.plusDays(dice.between(0, 364)))
              .minusYears(dice.between(19, 83));
      boolean yearKnown = dice.chance(0.6);
      dates.add(
          SpecialDate.birthday(
              yearKnown
                  ? PartialDate.of(day)
                  : new PartialDate(null, day.getMonthValue(), day.getDayOfMonth())));
    }
    if (dice.chance(0.03)) {
      LocalDate day = today.minusDays(dice.between(1000, 15000));
      dates.add(new SpecialDate(SpecialDate.Kind.ANNIVERSARY, PartialDate.of(day), "", ""));
    }
    return dates;
  }

  private Keeping keeping(Persona persona, Dice dice) {
    if (!persona.isSorted()) {
      return Keeping.UNDECIDED;
    }
    Cadence cadence =
        dice.chance(0.05)
            ? new Cadence.Chosen(dice.pick(List.of(14, 30, 60, 90, 180)))
            : dice.chance(0.03) ? new Cadence.Rest(null) : Cadence.LEARNED;
    LocalDate snoozed = dice.chance(0.02) ? today.plusDays(dice.between(1, 30)) : null;
    Death death = dice.chance(0.005) ? new Death(null) : null;
    return Keeping.UNDECIDED
        .withStar(dice.chance(0.06))
        .withCadence(cadence)
        .withSnooze(snoozed)
        .withArchived(dice.chance(0.01))
        .withDeath(death);
  }

  private Origin origin(Words words, Persona persona, Dice dice) {
    LocalDate added = today.minusDays(dice.between(20, 1400));
    Meeting met =
        dice.chance(0.3)
            ? new Meeting(
                PartialDate.of(added.minusDays(dice.between(0, 3000))),
                dice.pick(words.section("place")),
                null)
            : Meeting.UNKNOWN;
    return Origin.added(added).withMet(met).withUid(uid(persona.number()));
  }

  private String uid(int number) {
    return "urn:siembra-sample:" + size.seed() + "-" + (number + 1);
  }
}
