package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.DraftOrigin;
import app.siembra.exchange.NastyPeople;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.Ties;
import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ConnectionType;
import app.siembra.model.ContactPoint;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VcardWriterTest {
  private static final PersonDraft ANA =
      new PersonDraft(
          new PersonName("Dr.", "Ana", "", "García", "Márquez", "", ""),
          new OtherNames(List.of("Anita"), "", "", "", "", "Garcia, Ana", "she/her"),
          new Card(
              List.of(
                  new ContactPoint.Phone("+34 600 000 001", null, Label.of("cell", "pref")),
                  new ContactPoint.Phone("1", null, new Label(List.of("work"), "Boat; east")),
                  new ContactPoint.Email("ana@sol.example", Label.of("home")),
                  new ContactPoint.Postal(
                      new Address("", "2º B", "Calle Mayor 1", "Toledo", "", "45001", "España"),
                      Label.of("home")),
                  new ContactPoint.Link("https://sol.example", Label.NONE),
                  new ContactPoint.Messenger("telegram", "@ana", Label.NONE),
                  new ContactPoint.Messenger("my service", "ana", Label.NONE)),
              List.of(Position.of("Sol S.L.", ""), Position.of("Luna", "Guest")),
              List.of(
                  SpecialDate.birthday(new PartialDate(null, 4, 12)),
                  new SpecialDate(
                      SpecialDate.Kind.ANNIVERSARY, new PartialDate(2010, 5, 6), "", ""),
                  new SpecialDate(
                      SpecialDate.Kind.OWN, new PartialDate(2015, 6, null), "", "Name day")),
              List.of("a,b", "c"),
              "One\ntwo",
              List.of(
                  new OwnField("Shoe size; left", OwnField.Kind.NUMBER, "43.5"),
                  new OwnField("Pets", OwnField.Kind.TEXT, "Nora, a cat\nand a dog"),
                  new OwnField("Vegetarian", OwnField.Kind.YES_NO, "yes")),
              Enclosures.ofExtras(
                  List.of(
                      new ExtraProperty("vcard", "X-ABADR", "item1.X-ABADR:es"),
                      new ExtraProperty("csv", "Column", "x")))),
          Keeping.UNDECIDED,
          Knowing.NOTHING
              .withKnows(List.of(Skill.of("cheese", 3)))
              .withInterests(List.of(new Topic("sailing"))),
          DraftOrigin.withUid("urn:uuid:7"),
          Ties.NONE.withPeople(
              List.of(
                  new Tie(
                      new ConnectionType("parent", "child"),
                      PersonReference.named("Carla"),
                      "mother"),
                  new Tie(
                      new ConnectionType("partner", "partner"),
                      new PersonReference(null, "urn:uuid:8", "Bo"),
                      ""))));

  @Test
  void writesVersionFour() {
    assertThat(written(VcardVersion.FOUR))
        .isEqualTo(
            """
            BEGIN:VCARD
            VERSION:4.0
            UID:urn:uuid:7
            FN:Ana García Márquez
            N;SORT-AS="Garcia, Ana":García,Márquez;Ana;;Dr.;;Márquez
            NICKNAME:Anita
            TEL;TYPE=cell;PREF=1:+34 600 000 001
            item2.TEL;TYPE=work:1
            item2.X-ABLabel:Boat\\; east
            EMAIL;TYPE=home:ana@sol.example
            ADR;TYPE=home:;2º B;Calle Mayor 1;Toledo;;45001;España
            URL:https://sol.example
            IMPP:telegram:@ana
            IMPP;X-SERVICE-TYPE=my service:x-apple:ana
            item3.ORG:Sol S.L.
            item4.ORG:Luna
            item4.TITLE:Guest
            CATEGORIES:a\\,b,c
            NOTE:One\\ntwo
            item5.X-SIEMBRA-FIELD;X-KIND=number:43.5
            item5.X-ABLabel:Shoe size\\; left
            item6.X-SIEMBRA-FIELD;X-KIND=text:Nora\\, a cat\\nand a dog
            item6.X-ABLabel:Pets
            item7.X-SIEMBRA-FIELD;X-KIND=yes-no:yes
            item7.X-ABLabel:Vegetarian
            PRONOUNS:she/her
            BDAY:--0412
            ANNIVERSARY:20100506
            item8.X-ABDATE:2015-06
            item8.X-ABLabel:Name day
            item9.RELATED;TYPE=parent;VALUE=text:Carla
            item9.X-ABLabel:_$!<Mother>!$_
            item10.RELATED;TYPE=spouse:urn:uuid:8
            item10.X-ABLabel:_$!<Partner>!$_
            EXPERTISE;LEVEL=expert:cheese
            INTEREST:sailing
            item1.X-ABADR:es
            REV:20260301T120000Z
            END:VCARD
            """);
  }

  @Test
  void writesVersionThreeWithoutLosingDatesAndTies() {
    assertThat(written(VcardVersion.THREE))
        .isEqualTo(
            """
            BEGIN:VCARD
            VERSION:3.0
            UID:urn:uuid:7
            FN:Ana García Márquez
            N:García Márquez;Ana;;Dr.;
            SORT-STRING:Garcia\\, Ana
            NICKNAME:Anita
            TEL;TYPE=cell,pref:+34 600 000 001
            item2.TEL;TYPE=work:1
            item2.X-ABLabel:Boat\\; east
            EMAIL;TYPE=home:ana@sol.example
            ADR;TYPE=home:;2º B;Calle Mayor 1;Toledo;;45001;España
            URL:https://sol.example
            IMPP:telegram:@ana
            IMPP;X-SERVICE-TYPE=my service:x-apple:ana
            item3.ORG:Sol S.L.
            item4.ORG:Luna
            item4.TITLE:Guest
            CATEGORIES:a\\,b,c
            NOTE:One\\ntwo
            item5.X-SIEMBRA-FIELD;X-KIND=number:43.5
            item5.X-ABLabel:Shoe size\\; left
            item6.X-SIEMBRA-FIELD;X-KIND=text:Nora\\, a cat\\nand a dog
            item6.X-ABLabel:Pets
            item7.X-SIEMBRA-FIELD;X-KIND=yes-no:yes
            item7.X-ABLabel:Vegetarian
            X-PRONOUNS:she/her
            BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12
            item8.X-ABDATE:2010-05-06
            item8.X-ABLabel:_$!<Anniversary>!$_
            item9.X-ABDATE:2015-06
            item9.X-ABLabel:Name day
            item10.X-ABRELATEDNAMES;TYPE=parent:Carla
            item10.X-ABLabel:_$!<Mother>!$_
            item11.X-ABRELATEDNAMES;TYPE=partner:Bo
            item11.X-ABLabel:_$!<Partner>!$_
            EXPERTISE;LEVEL=expert:cheese
            INTEREST:sailing
            item1.X-ABADR:es
            REV:2026-03-01T12:00:00Z
            END:VCARD
            """);
  }

  @ParameterizedTest
  @EnumSource
  void fieldsOfOnesOwnComeBackWithNameAndKind(VcardVersion version) {
    assertThat(Cards.people(Cards.written(List.of(ANA), version)).getFirst().card().ownFields())
        .isEqualTo(ANA.card().ownFields());
  }

  @Test
  void writesNothingElseThatAnExtraMayBringAlong() {
    ExtraProperty several = new ExtraProperty("vcard", "X-A", "X-A:1\r\nTEL:2\r\nEND:VCARD");
    Card card = Card.EMPTY.withExtras(List.of(several, new ExtraProperty("vcard", "X-B", "X-B:3")));
    PersonDraft person = PersonDraft.of(PersonName.of("Ana", ""), card);
    String file =
        new String(Cards.written(List.of(person), VcardVersion.FOUR), StandardCharsets.UTF_8);
    assertThat(file).contains("X-B:3").doesNotContain("TEL:2");
  }

  @Test
  void foldsAtSeventyFiveBytesAndNeverInsideACharacter() {
    String notes = "x".repeat(100) + "ñ👩‍🌾é ".repeat(60);
    PersonDraft person = PersonDraft.of(PersonName.of("Ana", ""), Card.EMPTY.withNotes(notes));
    byte[] file = Cards.written(List.of(person), VcardVersion.FOUR);
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("\uFFFD");
    assertThat(text.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length == 75);
    assertThat(Cards.people(file)).containsExactly(person);
  }

  @ParameterizedTest
  @EnumSource
  void whatItWritesComesBackTheSameHoweverNasty(VcardVersion version) {
    List<PersonDraft> people = new NastyPeople(1).people(3_000);
    List<PersonDraft> once = Cards.people(Cards.written(people, version));
    assertThat(once).hasSameSizeAs(people);
    List<PersonDraft> twice = Cards.people(Cards.written(once, version));
    for (int i = 0; i < once.size(); i++) {
      assertThat(twice.get(i)).isEqualTo(once.get(i));
      assertThat(once.get(i).card().points()).hasSameSizeAs(people.get(i).card().points());
      assertThat(once.get(i).card().notes()).isEqualTo(people.get(i).card().notes());
      assertThat(once.get(i).name().given()).isEqualTo(people.get(i).name().given());
      assertThat(once.get(i).otherNames().nicknames())
          .isEqualTo(people.get(i).otherNames().nicknames());
      assertThat(once.get(i).ties().people()).hasSameSizeAs(people.get(i).ties().people());
    }
  }

  private static String written(VcardVersion version) {
    String text = new String(Cards.written(List.of(ANA), version), StandardCharsets.UTF_8);
    assertThat(text).contains("\r\n");
    return text.replace("\r\n", "\n");
  }
}
