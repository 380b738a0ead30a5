package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.ContactPoint.Email;
import app.siembra.model.ContactPoint.Phone;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.Need;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private final Person ana =
      person(1, "Ana García")
          .withOtherNames(new OtherNames(List.of("Anita"), "Ruiz", "", "", "", "", "she/her"))
          .withCard(
              new Card(
                  List.of(
                      new Email("Ana@example.org", Label.of("home")),
                      new Phone("600 000 001", "+34600000001", Label.NONE)),
                  List.of(Position.of("Velas Norte", "")),
                  List.of(SpecialDate.birthday(PartialDate.parse("--02-29").orElseThrow())),
                  List.of("coro"),
                  "Likes tea.",
                  List.of(),
                  Enclosures.ofExtras(List.of(new ExtraProperty("vcard", "X-A", "1")))))
          .withKeeping(Keeping.UNDECIDED.withCircles(List.of(new CircleId(1))))
          .withKnowing(
              new Knowing(
                  List.of(Skill.of("java", 1)),
                  List.of(new Topic("cine")),
                  List.of(new Need("a flat", null, DAY, null)),
                  List.of(new Told(new Topic("sailing"), DAY))));

  private final Person maria =
      person(2, "Ana María García")
          .withOtherNames(new OtherNames(List.of("anita", "Mery"), "Sanz", "", "", "", "", "ella"))
          .withCard(
              new Card(
                  List.of(
                      new Email("ana@example.org", Label.of("work")),
                      new Phone("+34 600 000 001", "+34600000001", Label.of("cell")),
                      new Phone("600 000 002", "+34600000002", Label.NONE)),
                  List.of(Position.of("Velas Norte", "Jefa"), Position.of("Ría", "")),
                  List.of(SpecialDate.birthday(PartialDate.parse("1984-02-29").orElseThrow())),
                  List.of("Coro", "vela"),
                  "Has a dog.",
                  List.of(),
                  Enclosures.ofExtras(List.of(new ExtraProperty("vcard", "X-B", "2")))))
          .withKeeping(
              Keeping.UNDECIDED
                  .withStar(true)
                  .withCircles(List.of(new CircleId(2)))
                  .withCadence(new Cadence.Chosen(30)))
          .withKnowing(
              new Knowing(
                  List.of(Skill.of("Java", 3), Skill.of("cerámica", 2)),
                  List.of(),
                  List.of(new Need("A flat", null, DAY, null)),
                  List.of(new Told(new Topic("Sailing"), DAY.plusDays(9)))))
          .withOrigin(
              new Origin(
                  DAY.minusDays(30),
                  "uid-2",
                  new Meeting(PartialDate.of(DAY), "fair", new PersonId(1)),
                  null));

  private final Person merged = Merging.merged(ana, maria);

  @Test
  void theFirstKeepsItsNameAndTheOtherBecomesANickname() {
    assertThat(merged.id()).isEqualTo(ana.id());
    assertThat(merged.displayName()).isEqualTo("Ana García");
    assertThat(merged.otherNames().nicknames())
        .containsExactly("Anita", "Ana María García", "Mery");
  }

  @Test
  void everyWayToReachThemStaysOnceWithTheLabelsOfBoth() {
    assertThat(merged.card().points())
        .containsExactly(
            new Email("Ana@example.org", Label.of("home", "work")),
            new Phone("600 000 001", "+34600000001", Label.of("cell")),
            new Phone("600 000 002", "+34600000002", Label.NONE));
  }

  @Test
  void mergedWithItselfAPersonStaysAsTheyAreWhateverStandsTwiceOnTheCard() {
    Person twice =
        ana.withCard(
            new Card(
                List.of(
                    new Phone("123456", null, Label.of("cell")),
                    new Phone("123456", null, Label.of("work")),
                    new Phone("123456", null, Label.of("fax", "work")),
                    new Email("ana@example.org", new Label(List.of(), "Boat")),
                    new Email("ana@example.org", new Label(List.of(), "House"))),
                List.of(Position.of("Velas Norte", ""), Position.of("Velas Norte", "Jefa")),
                List.of(),
                List.of(),
                "",
                List.of(),
                Enclosures.ofExtras(
                    List.of(
                        new ExtraProperty("vcard", "X-A", "1"),
                        new ExtraProperty("vcard", "X-A", "1")))));

    assertThat(Merging.merged(twice, twice)).isEqualTo(twice);
  }

  @Test
  void theFullerOfTwoThatSayTheSameStays() {
    assertThat(merged.card().positions())
        .containsExactly(Position.of("Velas Norte", "Jefa"), Position.of("Ría", ""));
    assertThat(merged.card().dates())
        .containsExactly(SpecialDate.birthday(PartialDate.parse("1984-02-29").orElseThrow()));
  }

  @Test
  void aTextOfWhichOnlyOneCanStayGoesToTheNotes() {
    assertThat(merged.otherNames().maiden()).isEqualTo("Ruiz");
    assertThat(merged.otherNames().pronouns()).isEqualTo("she/her");
    assertThat(merged.card().notes()).isEqualTo("Likes tea.\n\nHas a dog.\nSanz\nella");
  }

  @Test
  void whatTheyHaveSeveralOfIsJoined() {
    assertThat(merged.card().tags()).containsExactly("coro", "vela");
    assertThat(merged.card().extras()).hasSize(2);
    assertThat(merged.keeping().circles()).containsExactly(new CircleId(1), new CircleId(2));
    assertThat(merged.knowing().knows())
        .containsExactly(Skill.of("java", 3), Skill.of("cerámica", 2));
    assertThat(merged.knowing().needs()).hasSize(1);
    assertThat(merged.knowing().told())
        .containsExactly(new Told(new Topic("sailing"), DAY.plusDays(9)));
  }

  @Test
  void needsAreOneOnlyWhereNothingOfThemIsLost() {
    Need noted = new Need("A flat", null, DAY, null);
    Need earlier = new Need("a flat", new Topic("housing"), DAY.minusDays(9), null);
    Need other = new Need("a flat", new Topic("exchange"), DAY, null);
    Need settled = new Need("a flat", null, DAY.minusYears(1), DAY);

    assertThat(needs(List.of(noted), List.of(earlier, other, settled)))
        .containsExactly(
            new Need("A flat", new Topic("housing"), DAY.minusDays(9), null), other, settled);
    assertThat(needs(List.of(earlier, other), List.of(other, earlier)))
        .containsExactly(earlier, other);
  }

  private static List<Need> needs(List<Need> one, List<Need> two) {
    return KnowingMerging.merged(Knowing.NOTHING.withNeeds(one), Knowing.NOTHING.withNeeds(two))
        .needs();
  }

  @Test
  void whatTheUserDecidedForEitherHolds() {
    assertThat(merged.keeping().starred()).isTrue();
    assertThat(merged.keeping().cadence()).isEqualTo(new Cadence.Chosen(30));
    assertThat(merged.origin().addedOn()).isEqualTo(DAY.minusDays(30));
    assertThat(merged.origin().uid()).isEqualTo("uid-2");
  }

  @Test
  void nobodyMetThemselvesThroughThemselves() {
    assertThat(merged.origin().met()).isEqualTo(new Meeting(PartialDate.of(DAY), "fair", null));
  }

  @Test
  void mergingTheSameAgainChangesNothing() {
    assertThat(Merging.merged(merged, maria)).isEqualTo(merged);
    assertThat(Merging.merged(ana, ana)).isEqualTo(ana);
    assertThat(Merging.merged(maria, maria).card()).isEqualTo(maria.card());
  }

  @Test
  void ofTwoLabelsInTheUsersOwnWordsBothStay() {
    ContactPoint boat = new Phone("600 000 001", "+34600000001", new Label(List.of(), "Boat"));
    ContactPoint home = new Phone("600 000 001", "+34600000001", new Label(List.of(), "Home"));

    Person both =
        Merging.merged(
            person(1, "A").withCard(Card.EMPTY.plus(boat)),
            person(2, "A").withCard(Card.EMPTY.plus(home)));

    assertThat(both.card().points()).containsExactly(boat, home);
    assertThat(Merging.merged(both, both)).isEqualTo(both);
  }

  @Test
  void aPersonWithoutANameGetsTheOther() {
    Person nameless = person(1, "x").withName(PersonName.of("", ""));

    Person both = Merging.merged(nameless, maria);

    assertThat(both.displayName()).isEqualTo("Ana María García");
    assertThat(both.otherNames().nicknames()).containsExactly("anita", "Mery");
  }

  private static Person person(long id, String name) {
    return new Person(
        new PersonId(id),
        PersonName.typed(name),
        OtherNames.NONE,
        Card.EMPTY,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Origin.added(DAY));
  }
}
