package app.siembra.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.exchange.DraftOrigin;
import app.siembra.exchange.Entry;
import app.siembra.exchange.NastyPeople;
import app.siembra.exchange.PersonDraft;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.SpecialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactsCsvTest {
  static Stream<CsvStyle> styles() {
    return Stream.of(CsvStyle.PLAIN, CsvStyle.SPREADSHEET, new CsvStyle(';', true, false));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void whatItWritesComesBackTheSameHoweverNastyAndGivesTheSameBytes(CsvStyle style) {
    List<PersonDraft> people =
        new NastyPeople(7).people(10_000).stream().sorted(ContactsCsvWriter.ORDER).toList();
    byte[] file = written(people, style);
    List<PersonDraft> again = Tables.people(file);
    assertThat(again).hasSameSizeAs(people);
    for (int i = 0; i < people.size(); i++) {
      assertThat(again.get(i)).isEqualTo(people.get(i));
    }
    assertThat(written(again, style)).isEqualTo(file);
  }

  @Test
  void writesOnlyTheColumnsThatThePeopleNeed() {
    PersonDraft ana =
        person(
            3,
            "Ana",
            new Card(
                List.of(
                    new ContactPoint.Phone("600 000 001", "+34600000001", Label.of("work", "cell")),
                    new ContactPoint.Phone("2", null, new Label(List.of(), "Boat"))),
                List.of(),
                List.of(SpecialDate.birthday(new PartialDate(null, 4, 12))),
                List.of("a,b"),
                "One\n\"two\"",
                List.of(),
                Enclosures.NONE));
    assertThat(new String(written(List.of(ana), CsvStyle.PLAIN), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Id,Added,First Name,Last Name,\
            Phone 1 - Value,Phone 1 - Label,Phone 1 - Types,Phone 1 - E.164,\
            Phone 2 - Value,Phone 2 - Label,Phone 2 - Types,Phone 2 - E.164,\
            Birthday,Tag 1,Notes,Star,Cadence\r
            3,2026-03-01,Ana,,600 000 001,,"cell, work",+34600000001,2,Boat,,,--04-12,"a,b","One
            ""two""\",,\r
            """);
  }

  @Test
  void guardsWhatASpreadsheetWouldTakeForAFormulaAndSaysSo() {
    Card card = Card.EMPTY.withTags(List.of("=1+1", "'Abd", "+34", "x=1"));
    String file =
        new String(
            written(List.of(person(1, "@Ana", card)), CsvStyle.SPREADSHEET),
            StandardCharsets.UTF_8);
    assertThat(file)
        .startsWith("\uFEFFId,Added,First Name")
        .contains(",'@Ana,,,'=1+1,''Abd,'+34,x=1,")
        .contains(",Siembra\r\n")
        .endsWith(",spreadsheet\r\n");
  }

  @Test
  void takesNoApostropheFromAFileWithoutTheMark() {
    assertThat(Tables.only("Id,Added,First Name,Last Name\n,,'=1,'Abd\n").name())
        .isEqualTo(PersonName.of("'=1", "'Abd"));
    assertThat(Tables.only("Added,First Name,Last Name,Siembra\n,'=1,'Abd,spreadsheet\n").name())
        .isEqualTo(PersonName.of("=1", "'Abd"));
  }

  @Test
  void findsColumnsByTheirNamesInAnyOrderAndDelimiter() {
    String comma = "Phone 2 - Value,First Name,Added,Id,Phone 1 - Value\n22,Ana,2026-03-01,3,11\n";
    for (String delimiter : List.of(",", ";", "\t")) {
      PersonDraft person = Tables.only(comma.replace(",", delimiter));
      assertThat(person.origin().id()).isEqualTo(new PersonId(3));
      assertThat(person.card().points(ContactPoint.Phone.class))
          .extracting(ContactPoint.Phone::number)
          .containsExactly("11", "22");
    }
  }

  @Test
  void readsWhatASpreadsheetSavedInWindows1252AndALineThatIsUtf8() {
    byte[] header =
        "Added,First Name,Last Name\r\n,Zoë,Muñoz\r\n".getBytes(Charset.forName("windows-1252"));
    byte[] line = ",Olga,Ольга\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[header.length + line.length];
    System.arraycopy(header, 0, file, 0, header.length);
    System.arraycopy(line, 0, file, header.length, line.length);
    assertThat(Tables.people(file))
        .extracting(PersonDraft::displayName)
        .containsExactly("Zoë Muñoz", "Olga Ольга");
  }

  @Test
  void keepsColumnsThatAreNotOursAndCellsBeyondTheHeader() {
    PersonDraft person =
        Tables.only("Added,First Name,Shoe Size,Phone 1 - Colour\n,Ana,38,red,beyond\n");
    assertThat(person.card().extras())
        .containsExactly(
            new ExtraProperty("csv", "Shoe Size", "38"),
            new ExtraProperty("csv", "Phone 1 - Colour", "red"),
            new ExtraProperty("csv", "", "beyond"));
  }

  @Test
  void namesACellThatItCannotReadAndKeepsIt() {
    String file =
        """
        Added,First Name,Id,Cadence,Knows 1 - Topic,Knows 1 - Level
        01/03/2026,Ana,x,9999,cheese,7
        """;
    List<Entry> entries = Tables.entries(file.getBytes(StandardCharsets.UTF_8));
    assertThat(entries)
        .filteredOn(Entry.Skipped.class::isInstance)
        .extracting(entry -> entry.line() + " " + ((Entry.Skipped) entry).reason().arguments())
        .containsExactly(
            "2 [Cadence, 9999]",
            "2 [Knows 1 - Topic, cheese]",
            "2 [Knows 1 - Level, 7]",
            "2 [Id, x]",
            "2 [Added, 01/03/2026]");
    assertThat(Tables.only(file).card().extras()).hasSize(5);
    assertThat(Tables.only(file).displayName()).isEqualTo("Ana");
  }

  @Test
  void passesOverEmptyRowsAndABrokenOneAndGoesOn() {
    String file = "Added,First Name\n,Ana\n,\n\n,\"B\no\"\n,\"never closed\n,Carla\n";
    assertThat(Tables.entries(file.getBytes(StandardCharsets.UTF_8)))
        .extracting(
            entry ->
                switch (entry) {
                  case Entry.Found(long line, PersonDraft person) ->
                      line + " " + person.displayName();
                  case Entry.Group group -> group.name();
                  case Entry.Skipped(long line, var reason) -> line + " " + reason.key();
                })
        .containsExactly("2 Ana", "5 B o", "7 row.broken", "8 Carla");
  }

  @Test
  void readsAFileWithoutAnythingAsNobody() {
    assertThat(Tables.entries(new byte[0])).isEmpty();
    assertThat(Tables.people("Id,Added,First Name\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void noticesThatThePeopleChangedBetweenThePasses() {
    PersonDraft before = person(1, "Ana", Card.EMPTY);
    PersonDraft after = person(1, "Ana", Card.EMPTY.withTags(List.of("new")));
    var changing = List.of(List.of(before), List.of(after)).iterator();
    assertThatThrownBy(
            () ->
                new ContactsCsvWriter(CsvStyle.PLAIN)
                    .write(() -> changing.next().iterator(), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static PersonDraft person(long id, String name, Card card) {
    PersonDraft person = PersonDraft.of(PersonName.of(name, ""), card);
    LocalDate added = LocalDate.of(2026, 3, 1);
    return new PersonDraft(
        person.name(),
        person.otherNames(),
        person.card(),
        person.keeping(),
        person.knowing(),
        new DraftOrigin(new PersonId(id), added, "", null, "", null),
        person.ties());
  }

  private static byte[] written(List<PersonDraft> people, CsvStyle style) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new ContactsCsvWriter(style).write(people, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
