package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Entry;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.model.ConnectionType;
import app.siembra.model.ContactPoint;
import app.siembra.model.ContactPoint.Email;
import app.siembra.model.ContactPoint.Link;
import app.siembra.model.ContactPoint.Messenger;
import app.siembra.model.ContactPoint.Phone;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Label;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.0 | N:García,Márquez;Gabriel;José;Dr.;;Márquez | Dr./Gabriel/José/García/Márquez/
          4.0 | N:García,García;Ana;;;;García              | /Ana//García/García/
          4.0 | N:García;Ana;;;;García                     | /Ana///García/
          4.0 | N:Public;John;Q,P;Mr.;Jr.,M.D.;;Jr.        | Mr./John/Q P/Public//M.D., Jr.
          3.0 | N:Doe;John;Richter\\, James;;              | /John/Richter, James/Doe//
          2.1 | N:Doe;John;Richter, James                  | /John/Richter, James/Doe//
          3.0 | N:O\\;Neil;Pat                             | /Pat//O;Neil//
          """)
  void readsTheComponentsOfAName(String version, String line, String expected) {
    PersonName name = Cards.card(version, line).name();
    assertThat(
            String.join(
                "/",
                name.prefix(),
                name.given(),
                name.additional(),
                name.family(),
                name.secondFamily(),
                name.suffix()))
        .isEqualTo(expected);
  }

  @Test
  void keepsTheNameAsWrittenOnlyWhereThePartsDoNotSayIt() {
    assertThat(Cards.card("3.0", "FN:Ana Sol", "N:Sol;Ana;;;").name().formatted()).isEmpty();
    assertThat(Cards.card("3.0", "FN:Sol Ana", "N:Sol;Ana;;;").name().formatted())
        .isEqualTo("Sol Ana");
    assertThat(Cards.card("3.0", "FN:The Ana Sol").name())
        .isEqualTo(new PersonName("", "", "", "", "", "", "The Ana Sol"));
  }

  @Test
  void aCardNamedAfterItsFirmOrItsMailHasNoName() {
    assertThat(Cards.card("3.0", "FN:Sol S.L.", "N:;;;;", "ORG:Sol S.L.").name().isEmpty())
        .isTrue();
    assertThat(Cards.card("3.0", "FN:a@b.org", "EMAIL:a@b.org").name().isEmpty()).isTrue();
  }

  @Test
  void readsTheOtherNames() {
    PersonDraft person =
        Cards.card(
            "3.0",
            "N:安藤;ロイド",
            "NICKNAME:Roid,An\\, do",
            "X-MAIDENNAME:Sol",
            "X-PHONETIC-LAST-NAME:あんどう",
            "SOUND;X-IRMC-N;CHARSET=UTF-8:ｱﾝﾄﾞｳ;ﾛｲﾄﾞ;;;",
            "SORT-STRING:ando",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Andi;1;;;;;;;;;;;;;",
            "N;ALTID=1:Ando;Roid");
    assertThat(person.otherNames().nicknames()).containsExactly("Roid", "An, do", "Andi");
    assertThat(person.otherNames().maiden()).isEqualTo("Sol");
    assertThat(person.otherNames().phoneticFamily()).isEqualTo("あんどう");
    assertThat(person.otherNames().phoneticGiven()).isEqualTo("ﾛｲﾄﾞ");
    assertThat(person.otherNames().sortAs()).isEqualTo("ando");
    assertThat(person.card().extras()).extracting(ExtraProperty::name).containsExactly("N");
  }

  @Test
  void readsPhonesWithTheirKindsAndTheWordsOfTheirGroup() {
    assertThat(
            points(
                "TEL;TYPE=CELL,pref:+34 600 000 001",
                "TEL;VALUE=uri;PREF=2;TYPE=work:tel:+1-555-0100;ext=9",
                "TEL;PREF=1:3",
                "item1.TEL:\u202D666 555\u202C",
                "ITEM1.X-ABLabel:Boat",
                "item2.TEL;TYPE=HOME:5",
                "item2.X-ABLabel:_$!<HomePhone>!$_",
                "TEL:"))
        .containsExactly(
            phone("+34 600 000 001", Label.of("cell", "pref")),
            phone("+1-555-0100;ext=9", Label.of("work")),
            phone("3", Label.of("pref")),
            phone("666 555", new Label(List.of(), "Boat")),
            phone("5", Label.of("home", "homephone")));
  }

  @Test
  void readsLinksAndMessengersWhateverTheirProperty() {
    assertThat(
            points(
                "item4.URL;type=pref:http\\://sol.example",
                "item4.X-ABLabel:_$!<HomePage>!$_",
                "X-SOCIALPROFILE;type=twitter:http://t.example/ana",
                "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://m.example/@ana",
                "IMPP;TYPE=home:xmpp:ana@j.example",
                "IMPP;X-SERVICE-TYPE=Threema:x-apple:ABC DEF",
                "X-SKYPE-USERNAME;TYPE=work:ana.sol",
                "EMAIL;TYPE=INTERNET:mailto:ana@sol.example"))
        .containsExactly(
            new Email("ana@sol.example", Label.of("internet")),
            new Link("http://sol.example", Label.of("homepage", "pref")),
            new Link("https://m.example/@ana", Label.of("mastodon")),
            new Link("http://t.example/ana", Label.of("twitter")),
            new Messenger("xmpp", "ana@j.example", Label.of("home")),
            new Messenger("threema", "ABC DEF", Label.NONE),
            new Messenger("skype", "ana.sol", Label.of("work")));
  }

  @Test
  void bringsTogetherFirmTitleAndRoleByGroupThenByOrder() {
    PersonDraft person =
        Cards.card(
            "3.0",
            "FN:Ana",
            "ORG:First;Sales;South",
            "item1.ORG:Second",
            "TITLE:Head",
            "item1.TITLE:Guest",
            "ROLE:Seller",
            "TITLE:Poet");
    assertThat(person.card().positions())
        .containsExactly(
            new Position("First", List.of("Sales", "South"), "Head", "Seller", null, null),
            Position.of("Second", "Guest"),
            Position.of("", "Poet"));
  }

  @Test
  void readsTiesInTheWordsOfEveryProgram() {
    PersonDraft person =
        Cards.card(
            "3.0",
            "FN:Ana",
            "RELATED;TYPE=sibling:urn:uuid:1",
            "RELATED;VALUE=text;TYPE=friend:Bo",
            "item3.X-ABRELATEDNAMES:Carla",
            "item3.X-ABLabel:_$!<Mother>!$_",
            "item4.X-ABRELATEDNAMES;type=pref:Dan",
            "item4.X-ABLabel:mentor",
            "X-SPOUSE:Eli",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Fay;7;;;;;;;;;;;;;");
    assertThat(person.ties().people())
        .containsExactly(
            new Tie(type("manager"), PersonReference.named("Fay"), ""),
            new Tie(type("sibling"), PersonReference.withUid("urn:uuid:1"), ""),
            new Tie(type("friend"), PersonReference.named("Bo"), ""),
            new Tie(type("parent"), PersonReference.named("Carla"), "mother"),
            new Tie(type("mentor"), PersonReference.named("Dan"), ""),
            new Tie(type("spouse"), PersonReference.named("Eli"), ""));
    assertThat(person.card().extras()).isEmpty();
  }

  @Test
  void readsTagsNotesPronounsAndWhatTheyKnow() {
    PersonDraft person =
        Cards.card(
            "4.0",
            "FN:Ana",
            "CATEGORIES:a\\,b,myContacts,c",
            "NOTE:one\\ntwo",
            "NOTE:three",
            "PRONOUNS;LANGUAGE=en:she/her",
            "EXPERTISE;LEVEL=expert:cheese",
            "EXPERTISE:law",
            "HOBBY:sailing",
            "UID:urn:uuid:7");
    assertThat(person.card().tags()).containsExactly("a,b", "c");
    assertThat(person.card().notes()).isEqualTo("one\ntwo\n\nthree");
    assertThat(person.otherNames().pronouns()).isEqualTo("she/her");
    assertThat(person.knowing().knows()).containsExactly(Skill.of("cheese", 3), Skill.of("law", 2));
    assertThat(person.knowing().interests())
        .extracting(topic -> topic.name())
        .containsExactly("sailing");
    assertThat(person.origin().uid()).isEqualTo("urn:uuid:7");
  }

  @Test
  void keepsBrokenXmlAsItStandsAndSaysNothingOfItsContent() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PersonDraft person;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      person =
          Cards.card("4.0", "FN:Ana", "XML:<secret>of Ana\\, and more", "XML:<b xmlns=\"x\"/>");
      LooseTies.kept(
          person.card().extras(), new Tie(type("friend"), PersonReference.named("Bo"), ""));
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(person.card().extras())
        .extracting(ExtraProperty::content)
        .containsExactly("XML:<secret>of Ana\\, and more", "XML:<b xmlns=\"x\"/>");
  }

  @Test
  void keepsWhatItDoesNotUnderstandAndNothingThatItDoes() {
    PersonDraft person =
        Cards.card(
            "2.1",
            "N:x",
            "X-FOO;CHARSET=UTF-8;TYPE=a:Zoë\\, b",
            "X-BAR;ENCODING=QUOTED-PRINTABLE:=C3=B1=0D=0Ab",
            "PHOTO;VALUE=URL:http://nobody.example/p.jpg",
            "item9.X-ABADR:es",
            "PRODID:x",
            "REV:20200101T000000Z");
    assertThat(person.card().extras())
        .extracting(ExtraProperty::content)
        .containsExactlyInAnyOrder(
            "X-FOO;TYPE=a:Zoë\\, b",
            "X-BAR:ñ\\nb",
            "PHOTO;MEDIATYPE=image/jpeg:http://nobody.example/p.jpg",
            "item9.X-ABADR:es");
  }

  @Test
  void readsAGroupAsACircle() {
    String apple =
        """
        BEGIN:VCARD
        VERSION:3.0
        FN:Sailors
        X-ADDRESSBOOKSERVER-KIND:group
        X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1
        X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:2
        END:VCARD
        """;
    String standard =
        """
        BEGIN:VCARD
        VERSION:4.0
        KIND:group
        FN:Sailors
        MEMBER:urn:uuid:1
        MEMBER:urn:uuid:2
        END:VCARD
        """;
    List<PersonReference> members =
        List.of(PersonReference.withUid("urn:uuid:1"), PersonReference.withUid("urn:uuid:2"));
    assertThat(Cards.entries(apple + standard))
        .containsExactly(
            new Entry.Group(1, "Sailors", members), new Entry.Group(8, "Sailors", members));
  }

  private static List<ContactPoint> points(String... lines) {
    return Cards.card("3.0", lines).card().points();
  }

  private static Phone phone(String number, Label label) {
    return new Phone(number, null, label);
  }

  private static ConnectionType type(String key) {
    return ConnectionType.delivered(key).orElseGet(() -> new ConnectionType(key, key));
  }
}
