package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
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
import app.siembra.rules.Suspicion.Shared;
import app.siembra.rules.Suspicion.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 10: the same person twice.
final class SuspectsTest {
  @Test
  void shareAnEmailInWhateverCase() {
    assertThat(
            find(
                with(1, "Ana", email("Ana@Example.org")),
                with(2, "A. G.", email("ana@example.ORG"))))
        .containsExactly(pair(1, 2, new Why.SameEmail("ana@example.org")));
  }

  @Test
  void shareATelephoneInE164() {
    assertThat(find(with(1, "Ana", phone("600 123 456")), with(2, "Luis", phone("+34600123456"))))
        .containsExactly(pair(1, 2, new Why.SamePhone("+34600123456")));
  }

  @Test
  void areNotSuspectsForANumberOfFourPeople() {
    Person[] three = office(3);
    Person[] four = office(4);

    assertThat(find(three)).hasSize(3);
    assertThat(find(four)).isEmpty();
  }

  @Test
  void areNotSuspectsForDigitsThatAreNoNumber() {
    ContactPoint extension = new ContactPoint.Phone("1234", null, Label.NONE);

    assertThat(find(with(1, "Ana", extension), with(2, "Luis", extension))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana García    | García, Ana     | true
          Ana García    | ana garcia      | true
          José Núñez    | NUNEZ JOSE      | true
          Søren Þórsson | Soren Thorsson  | true
          Ana García    | Ana María García| false
          Ana Ana       | Ana             | false
          """)
  void haveTheSameWordsInAnyOrder(String one, String other, boolean suspects) {
    assertThat(!find(with(1, one), with(2, other)).isEmpty()).isEqualTo(suspects);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Martha          | Marhta          | true
          Jonathan Lopes  | Jonatan Lopez   | true
          Cristina Vidal Mas | Kristina Vidal Mas | true
          Jon Etxeberria  | Ion Etxeberria  | true
          Dwayne          | Duane           | false
          Ana García      | Eva García      | false
          Luis Ruiz       | Luisa Ruiz      | true
          """)
  void haveNearlyTheSameNameAndShareACity(String one, String other, boolean suspects) {
    assertThat(find(with(1, one, city("Bilbao")), with(2, other, city("BILBAO"))))
        .isEqualTo(suspects ? List.of(pair(1, 2, alike(Shared.What.CITY, "bilbao"))) : List.of());
  }

  @Test
  void areNotSuspectsForANearNameAlone() {
    assertThat(find(with(1, "Jonathan Lopez"), with(2, "Jonatan Lopez"))).isEmpty();
    assertThat(
            find(
                with(1, "Jonathan Lopez", city("Bilbao")), with(2, "Jonatan Lopez", city("Leeds"))))
        .isEmpty();
  }

  @Test
  void shareAnOrganisationOrABirthday() {
    Person jonathan = with(1, "Jonathan Lopez");
    Person jonatan = with(2, "Jonatan Lopez");

    assertThat(find(at(jonathan, "Açaí Ltd."), at(jonatan, "acai ltd")))
        .containsExactly(pair(1, 2, alike(Shared.What.ORGANISATION, "acai ltd")));
    assertThat(find(born(jonathan, "1984-02-29"), born(jonatan, "1984-02-29")))
        .containsExactly(pair(1, 2, alike(Shared.What.BIRTHDAY, "1984-02-29")));
    assertThat(find(born(jonathan, "1984"), born(jonatan, "1984"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nancy Atherfield | Athefrield Nancy | true
          Inés Núñez Ortiz | Núñez Oriz, Inés | true
          James Norby      | Jamns Norby      | true
          Ana Ruiz         | Eva Ruiz         | false
          """)
  void haveOneTypingErrorInAnyOrderAndShareACity(String one, String other, boolean suspects) {
    assertThat(!find(with(1, one, city("Bilbao")), with(2, other, city("Bilbao"))).isEmpty())
        .isEqualTo(suspects);
  }

  @Test
  void areNotSuspectsWhereTheWordsThatDifferAreNamesOfOthersToo() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      people.add(with(10 + i, "Luis " + "ABC".charAt(i) + "guirre"));
      people.add(with(20 + i, "Luisa " + "XYZ".charAt(i) + "abala"));
    }
    people.add(with(1, "Luis Ruiz Gil", city("Bilbao")));
    people.add(with(2, "Luisa Ruiz Gil", city("Bilbao")));

    assertThat(find(people.toArray(Person[]::new))).isEmpty();
  }

  @Test
  void arePlainlyTwoWithBirthdaysOnDifferentDays() {
    Person ana = with(1, "Ana García");

    assertThat(find(born(ana, "1984-02-29"), born(with(2, "Ana García"), "1951-03-01"))).isEmpty();
    assertThat(find(born(ana, "1984-02-29"), born(with(2, "García Ana"), "--02-29"))).hasSize(1);
    assertThat(
            find(
                born(with(1, "Jonathan Lopez", city("Leeds")), "1984-02-29"),
                born(with(2, "Jonatan Lopez", city("Leeds")), "1951-03-01")))
        .isEmpty();
  }

  @Test
  void arePlainlyTwoWhereMuchIsKnownOfBothAndNothingAgrees() {
    Person one = with(1, "Ana García", email("a@b.c"), phone("600 000 001"), city("Bilbao"));

    assertThat(find(one, with(2, "Ana García", email("d@e.f"), phone("600 000 002")))).hasSize(1);
    assertThat(find(one, with(2, "Ana García", email("d@e.f"), city("Leeds")))).hasSize(1);
    assertThat(
            find(one, with(2, "Ana García", email("d@e.f"), phone("600 000 002"), city("Leeds"))))
        .isEmpty();
    assertThat(
            find(one, with(2, "Ana García", email("d@e.f"), phone("600 000 002"), city("BILBAO"))))
        .hasSize(1);
  }

  @Test
  void areOnePairWithTheStrongestSign() {
    assertThat(
            find(
                with(2, "Ana García", email("a@b.c"), city("Bilbao")),
                with(1, "Ana García", email("a@b.c"), city("Bilbao"))))
        .containsExactly(pair(1, 2, new Why.SameEmail("a@b.c")));
  }

  @Test
  void areNotTheSameForNamelessPeople() {
    assertThat(find(with(1, "", city("Bilbao")), with(2, "", city("Bilbao")))).isEmpty();
    assertThat(find(at(with(1, ""), "Acme"), at(with(2, ""), "Acme"))).isEmpty();
  }

  @Test
  void comeInTheOrderOfTheirNames() {
    assertThat(find(with(1, "Zoe"), with(2, "Ana"), with(3, "zoe"), with(4, "ana")))
        .extracting(Suspicion::first)
        .containsExactly(new PersonId(2), new PersonId(1));
  }

  @Test
  void areFoundAmongManyOfOneCity() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      String name = Integer.toString(1_000_000 + i * 7919, 26).replaceAll("[0-9]", "x");
      people.add(with(i + 1, name + " " + name.toUpperCase(Locale.ROOT) + "z", city("Bilbao")));
    }
    people.add(with(4001, "Jonathan Etxeberria", city("Bilbao")));
    people.add(with(4002, "Jonatan Etxeberria", city("Bilbao")));

    assertThat(find(people.toArray(Person[]::new)))
        .contains(pair(4001, 4002, alike(Shared.What.CITY, "bilbao")));
  }

  @Test
  void areEachPairedWithTheFirstInAVeryLargeGroup() {
    Person[] namesakes =
        IntStream.rangeClosed(1, 200).mapToObj(id -> with(id, "Ana García")).toArray(Person[]::new);

    assertThat(find(namesakes)).hasSize(199);
  }

  private static List<Suspicion> find(Person... people) {
    return Suspects.find(List.of(people).stream().map(Candidate::of).toList());
  }

  private static Suspicion pair(long first, long second, Why why) {
    return new Suspicion(new PersonId(first), new PersonId(second), why);
  }

  private static Why alike(Shared.What what, String text) {
    return new Why.AlikeAnd(new Shared(what, text));
  }

  private static Person[] office(int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(id -> with(id, "Person " + id, phone("944 123 456")))
        .toArray(Person[]::new);
  }

  private static Person with(long id, String name, ContactPoint... points) {
    return new Person(
        new PersonId(id),
        new PersonName("", "", "", "", "", "", name),
        OtherNames.NONE,
        Card.EMPTY.withPoints(List.of(points)),
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Given.origin());
  }

  private static Person at(Person person, String organisation) {
    return person.withCard(person.card().withPositions(List.of(Position.of(organisation, ""))));
  }

  private static Person born(Person person, String date) {
    return person.withCard(
        person
            .card()
            .withDates(List.of(SpecialDate.birthday(PartialDate.parse(date).orElseThrow()))));
  }

  private static ContactPoint email(String address) {
    return new ContactPoint.Email(address, Label.NONE);
  }

  private static ContactPoint phone(String number) {
    return new ContactPoint.Phone(number, Phones.e164(number, "ES").orElse(null), Label.NONE);
  }

  private static ContactPoint city(String name) {
    return new ContactPoint.Postal(Address.ofCity(name), Label.NONE);
  }
}
