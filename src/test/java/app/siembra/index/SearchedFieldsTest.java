package app.siembra.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Knowing;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.Need;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchedFieldsTest {
  private final PeopleIndex index =
      PeopleIndex.of(List.of(People.line(full()), People.line(other())));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doña",
        "Inés",
        "María",
        "Ibarra",
        "Sáenz",
        "jr",
        "Nesi",
        "Aurrekoetxea",
        "eenes",
        "mareea",
        "eebarra",
        "filed",
        "Astilleros",
        "Casco",
        "Pintura",
        "Jefa",
        "pintora",
        "antes naviera",
        "grumete",
        "Apartado 12",
        "tercero",
        "Calle Mayor",
        "Getxo",
        "Bizkaia",
        "48930",
        "España",
        "Vigo",
        "ines@correo",
        "otra.dirección",
        "example.org/ines",
        "telegram",
        "inesita",
        "remeros",
        "carpintería",
        "curso de verano",
        "cine",
        "local",
        "taller grande",
        "Puerto Viejo",
        "alergia",
        "barniz casco"
      })
  void everyFieldOfTheCardIsFound(String query) {
    assertThat(index.search(query, 9, Map.of()))
        .extracting(line -> line.id().value())
        .containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed              | E.164          | looked for
          944 11 22 33         | +34944112233   | 944112233
          944 11 22 33         | +34944112233   | +34 944 11 22 33
          944 11 22 33         | +34944112233   | 0034944112233
          944 11 22 33         | +34944112233   | 11-22
          944 11 22 33         |                | 944112233
          944 11 22 33         |                | +34 944 112 233
          944 11 22 33         |                | 0034944112233
          020 7946 0018        | +442079460018  | 020 7946
          020 7946 0018        | +442079460018  | (020) 79460018
          020 7946 0018        | +442079460018  | +44 (0)20 7946 0018
          020 7946 0018        | +442079460018  | 20 7946 0018
          06 698 12345         | +390669812345  | 06698
          06 698 12345         | +390669812345  | 0039 06 698 12345
          8 (912) 345-67-89    | +79123456789   | 8 912 345
          8 (912) 345-67-89    | +79123456789   | +7 912 345
          +44 (0)20 7946 0018  | +442079460018  | +44 (0)20 79
          0800-1234 ext. 5     |                | 0800 1234
          """)
  void aPhoneIsFoundAsTypedAndWithOrWithoutThePrefixOfItsCountry(
      String typed, String e164, String query) {
    Person person =
        People.called(3, "Zoe")
            .withCard(Card.EMPTY.plus(new ContactPoint.Phone(typed, e164, Label.NONE)));
    PeopleIndex phones = PeopleIndex.of(List.of(People.line(other()), People.line(person)));

    assertThat(phones.search(query, 9, Map.of()))
        .extracting(line -> line.id().value())
        .containsExactly(3L);
  }

  private static Person other() {
    return People.called(2, "Zoe Quux");
  }

  private static Person full() {
    return People.called(1, "x")
        .withName(new PersonName("Doña", "Inés", "María", "Ibarra", "Sáenz", "Jr.", ""))
        .withOtherNames(
            new OtherNames(
                List.of("Nesi"), "Aurrekoetxea", "eenes", "mareea", "eebarra", "Filed, Under", ""))
        .withCard(card())
        .withKnowing(
            new Knowing(
                List.of(new Skill(new Topic("carpintería"), 2, null, "curso de verano")),
                List.of(new Topic("cine")),
                List.of(
                    new Need("taller grande", new Topic("local"), LocalDate.of(2026, 1, 1), null)),
                List.of()))
        .withOrigin(
            People.called(1, "x").origin().withMet(new Meeting(null, "Puerto Viejo", null)));
  }

  private static Card card() {
    return Card.EMPTY
        .withPoints(
            List.of(
                new ContactPoint.Postal(
                    new Address(
                        "Apartado 12",
                        "tercero",
                        "Calle Mayor 3",
                        "Getxo",
                        "Bizkaia",
                        "48930",
                        "España"),
                    Label.NONE),
                new ContactPoint.Postal(Address.ofCity("Vigo"), Label.NONE),
                new ContactPoint.Email("ines@correo.example", Label.NONE),
                new ContactPoint.Email("otra.direccion@correo.example", Label.NONE),
                new ContactPoint.Link("https://example.org/ines", Label.NONE),
                new ContactPoint.Messenger("telegram", "inesita", Label.NONE)))
        .withPositions(
            List.of(
                new Position(
                    "Astilleros", List.of("Casco", "Pintura"), "Jefa", "pintora", 2020, null),
                new Position("Antes Naviera", List.of(), "Grumete", "", 2010, 2015)))
        .withTags(List.of("remeros"))
        .withNotes("Tiene **alergia** al barniz de casco.");
  }
}
