package app.siembra.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Entry;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.Tie;
import app.siembra.model.ContactPoint;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Label;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTablesTest {
  @Test
  void readsWhatGoogleWritesToday() {
    PersonDraft ana =
        Tables.only(
            """
            \uFEFFFirst Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,\
            Organization Title,Organization Department,Birthday,Notes,Photo,Labels,\
            E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,\
            Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,\
            Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,\
            Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,\
            Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value
            Ana,María,García,Dra.,Anita,,Sol S.L.,Head,Ventas, --07-01,"two
            lines",https://example.org/p.jpg,* myContacts ::: Vela ::: Toledo,* Home,\
            ana@sol.example ::: ana@mar.example,Trabajo,ana@work.example,Work Fax,+34 600 000 001,\
            Home,whatever,Calle Mayor 1,Toledo,45001,España,Hermana,Luisa García,Blog,\
            ana.example,Anniversary,2010-06-05,Allergy,nuts
            """);
    assertThat(ana.displayName()).isEqualTo("Ana María García");
    assertThat(ana.name().prefix()).isEqualTo("Dra.");
    assertThat(ana.otherNames().nicknames()).containsExactly("Anita");
    assertThat(ana.card().positions())
        .containsExactly(new Position("Sol S.L.", List.of("Ventas"), "Head", "", null, null));
    assertThat(ana.card().tags()).containsExactly("Vela", "Toledo");
    assertThat(ana.card().notes()).isEqualTo("two\nlines");
    assertThat(ana.card().points(ContactPoint.Email.class))
        .containsExactly(
            new ContactPoint.Email("ana@sol.example", Label.of("home", "pref")),
            new ContactPoint.Email("ana@mar.example", Label.of("home", "pref")),
            new ContactPoint.Email("ana@work.example", Label.of("work")));
    assertThat(ana.card().points(ContactPoint.Phone.class))
        .containsExactly(new ContactPoint.Phone("+34 600 000 001", null, Label.of("fax", "work")));
    assertThat(ana.card().points(ContactPoint.Postal.class).getFirst().address().parts())
        .containsExactly("Calle Mayor 1", "Toledo", "45001", "España");
    assertThat(ana.card().dates())
        .containsExactly(
            SpecialDate.birthday(new PartialDate(null, 7, 1)),
            new SpecialDate(SpecialDate.Kind.ANNIVERSARY, new PartialDate(2010, 6, 5), "", ""));
    assertThat(ana.ties().people())
        .extracting(tie -> tie.type().key() + " " + tie.other().name())
        .containsExactly("sibling Luisa García");
    assertThat(ana.card().extras())
        .containsExactlyInAnyOrder(new ExtraProperty("csv", "Photo", "https://example.org/p.jpg"));
    assertThat(ana.card().ownFields())
        .containsExactly(new OwnField("Allergy", OwnField.Kind.TEXT, "nuts"));
  }

  @Test
  void readsWhatGoogleWroteBefore2024() {
    PersonDraft ana =
        Tables.only(
            """
            Name,Given Name,Family Name,Birthday,Hobby,Occupation,Group Membership,\
            E-mail 1 - Type,E-mail 1 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,\
            Organization 1 - Type,Organization 1 - Name,Organization 1 - Title
            Ana García,Ana,García,1604-02-29,sailing,Engineer,* My Contacts ::: Vela,\
            *,ana@sol.example,Other,Skype,ana.g,,Sol S.L.,Head
            """);
    assertThat(ana.name().formatted()).isEmpty();
    assertThat(ana.card().dates())
        .containsExactly(SpecialDate.birthday(new PartialDate(null, 2, 29)));
    assertThat(ana.knowing().interests())
        .extracting(topic -> topic.name())
        .containsExactly("sailing");
    assertThat(ana.card().positions())
        .containsExactlyInAnyOrder(
            Position.of("Sol S.L.", "Head"),
            new Position("", List.of(), "", "Engineer", null, null));
    assertThat(ana.card().tags()).containsExactly("Vela");
    assertThat(ana.card().points(ContactPoint.Messenger.class))
        .containsExactly(new ContactPoint.Messenger("skype", "ana.g", Label.of("other")));
  }

  @Test
  void readsWhatOutlookWritesInWindows1252() {
    String file =
        """
        Title,First Name,Last Name,Company,Business Street,Business Street 2,Business City,\
        Home Street,Home City,Business Phone,Business Phone 2,Home Fax,Mobile Phone,Anniversary,\
        Birthday,Categories,Children,E-mail Address,E-mail 2 Address,Referred By,Spouse,User 1,Web Page\r
        Sra.,Begoña,Peña,Señales,"Calle 1
        2.º",,León,Plaza 3,Ávila,1,2,3,4,0/0/00,12/31/1980,Work;Vela,Jon; Eva,b@x.example,\
        c@x.example,Rosa Peris,Luis,blue,x.example\r
        """;
    PersonDraft bea = Tables.people(file.getBytes(Charset.forName("windows-1252"))).getFirst();
    assertThat(bea.displayName()).isEqualTo("Begoña Peña");
    assertThat(bea.card().points(ContactPoint.Postal.class))
        .extracting(postal -> postal.address().street() + "|" + postal.address().city())
        .containsExactly("Calle 1\n2.º|León", "Plaza 3|Ávila");
    assertThat(bea.card().points(ContactPoint.Phone.class))
        .extracting(phone -> phone.number() + phone.label().types())
        .containsExactly("1[work]", "2[work]", "3[fax, home]", "4[cell]");
    assertThat(bea.card().dates())
        .containsExactly(SpecialDate.birthday(new PartialDate(1980, 12, 31)));
    assertThat(bea.card().tags()).containsExactly("Work", "Vela");
    assertThat(bea.ties().metThrough().name()).isEqualTo("Rosa Peris");
    assertThat(bea.ties().people())
        .extracting(tie -> tie.type().key() + " " + tie.other().name())
        .containsExactly("child Jon", "child Eva", "spouse Luis");
    assertThat(bea.card().extras()).containsExactly(new ExtraProperty("csv", "User 1", "blue"));
  }

  @Test
  void readsOutlookInSpanishBehindSemicolons() {
    PersonDraft ana =
        Tables.only(
            """
            Nombre;Apellidos;Organización;Teléfono móvil;Dirección de correo electrónico;Cumpleaños;Notas
            Ana;García Ruiz;Sol;600 000 001;ana@sol.example;3/4/1984;de Toledo
            """);
    assertThat(ana.displayName()).isEqualTo("Ana García Ruiz");
    assertThat(ana.card().dates())
        .containsExactly(SpecialDate.birthday(new PartialDate(1984, 4, 3)));
    assertThat(ana.card().points(ContactPoint.Phone.class).getFirst().label())
        .isEqualTo(Label.of("cell"));
  }

  @Test
  void readsThunderbirdsThreeColumnsOfABirthdayWithAndWithoutAYear() {
    var people =
        Tables.people(
            """
            First Name,Display Name,Primary Email,Birth Year,Birth Month,Birth Day,Custom 1,
            Ana,Ana,ana@sol.example,1984,2,29,kept,
            Eva,Eva,eva@sol.example,,7,1,,
            Joe,Joe,joe@sol.example,1984,,,,
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(people)
        .extracting(person -> String.valueOf(person.card().dates().getFirst().date()))
        .containsExactly("1984-02-29", "--07-01", "1984");
    assertThat(people.getFirst().card().extras())
        .containsExactly(new ExtraProperty("csv", "Custom 1", "kept"));
  }

  @ParameterizedTest
  @CsvSource({"'\r\n',1", "'\n',2"})
  void seeksTheHeaderOfLinkedinAndTakesItsDateForTheDayOfMeeting(String lineEnd, int blankLines) {
    String file =
        "Notes:\n\"When exporting, \"\"some\"\" addresses are missing.\"\n"
            + "\n".repeat(blankLines)
            + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ana,García,https://www.linkedin.com/in/ana,,Sol,Head,15 Mar 2024
            ,,,,,,16 Mar 2024
            Eva,Ruiz,,eva@sol.example,,,Mar 2020
            """;
    var entries = Tables.entries(file.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8));
    assertThat(entries)
        .extracting(
            entry ->
                switch (entry) {
                  case Entry.Found(var _, var person) ->
                      person.displayName()
                          + " "
                          + person.origin().metOn()
                          + " "
                          + person.origin().metPlace();
                  case Entry.Skipped(var line, var reason) ->
                      (line - blankLines) + " " + reason.key();
                  case Entry.Group group -> group.name();
                })
        .containsExactly(
            "Ana García 2024-03-15 LinkedIn", "5 row.nobody", "Eva Ruiz 2020-03 LinkedIn");
    PersonDraft ana = Tables.people(file.getBytes(StandardCharsets.UTF_8)).getFirst();
    assertThat(ana.card().dates()).isEmpty();
    assertThat(ana.origin().approximateLast()).isNull();
    assertThat(ana.card().points(ContactPoint.Link.class).getFirst().label().text())
        .isEqualTo("linkedin");
  }

  @Test
  void keepsADateThatIsNoneInItsWords() {
    PersonDraft ana = Tables.only("First Name,Labels,Birthday\nAna,,around 1950\n");
    assertThat(ana.card().dates())
        .containsExactly(new SpecialDate(SpecialDate.Kind.BIRTHDAY, null, "around 1950", ""));
  }

  @Test
  void oneDateOverTwelveSettlesDayAndMonthForTheWholeFile() {
    var people =
        Tables.people(
            """
            First Name,Birthday,E-mail Address
            Ana,3/4/1984,ana@sol.example
            Eva,20/01/1991,eva@sol.example
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(people)
        .extracting(person -> String.valueOf(person.card().dates().getFirst().date()))
        .containsExactly("1984-04-03", "1991-01-20");
  }

  @Test
  void aBrokenRowIsNamedAndTheRestComesIn() {
    String file =
        """
        First Name,Last Name,Labels
        Ana,García,
        "Bea,"Ruiz,
        Carla,"Sanz
        of Toledo",
        Dora,"Gil "la rubia" Pons",x
        Eva,Vidal,
        """;
    assertThat(Tables.entries(file.getBytes(StandardCharsets.UTF_8)))
        .extracting(
            entry ->
                switch (entry) {
                  case Entry.Found(var line, var person) -> line + " " + person.displayName();
                  case Entry.Skipped(var line, var reason) -> line + " " + reason.key();
                  case Entry.Group group -> group.name();
                })
        .containsExactly(
            "2 Ana García",
            "3 row.broken",
            "4 Carla Sanz of Toledo",
            "6 row.broken",
            "7 Eva Vidal");
  }

  @Test
  void aFileOfNothingButBrokenRowsEnds() {
    String file = "First Name,Last Name,Labels\n" + "\"a\"b,c,d\n".repeat(5_000);
    assertThat(Tables.entries(file.getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(5_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First Name,Labels                          | google-csv
          Given Name,Group Membership                | google-csv
          First Name,Last Name,Home Phone,Mobile Phone | outlook-csv
          Display Name,Primary Email                 | thunderbird-csv
          First Name,Last Name,Email Address,Connected On | linkedin-csv
          Added,First Name,E-mail 1 - Label          | contacts-csv
          Kunde,Stadt                                | nobody knows
          """)
  void knowsATableByItsHeaders(String header, String format) {
    assertThat(
            Tables.table(header.getBytes(StandardCharsets.UTF_8)).format().orElse("nobody knows"))
        .isEqualTo(format);
  }

  @Test
  void tiesAreToldInOurWordsWhereWeHaveThem() {
    PersonDraft ana =
        Tables.only("First Name,Labels,Relation 1 - Label,Relation 1 - Value\nAna,,Wife,Eva\n");
    assertThat(ana.ties().people()).extracting(Tie::note).containsExactly("wife");
    assertThat(ana.ties().people().getFirst().type().key()).isEqualTo("spouse");
  }
}
