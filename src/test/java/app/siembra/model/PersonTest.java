package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonTest {
  private static final ContactPoint EMAIL = new ContactPoint.Email("a@b.c", Label.NONE);
  private static final ContactPoint PHONE = new ContactPoint.Phone("600", null, Label.NONE);

  @Test
  void isShownByTheFirstNameThatIsKnown() {
    Person nobody = person(PersonName.of("", ""));
    Person phone = nobody.withCard(Card.EMPTY.plus(PHONE));
    Person email = nobody.withCard(Card.EMPTY.plus(PHONE).plus(EMAIL));
    Person work =
        nobody.withCard(Card.EMPTY.plus(EMAIL).withPositions(List.of(Position.of("Acme", ""))));
    Person nick = work.withOtherNames(OtherNames.NONE.withNicknames(List.of("Txema")));
    Person named = nick.withName(PersonName.of("Ana", "García"));

    assertThat(List.of(nobody, phone, email, work, nick, named))
        .extracting(Person::displayName)
        .containsExactly("", "600", "a@b.c", "Acme", "Txema", "Ana García");
    assertThat(List.of(nobody, phone, email, work, nick, named))
        .extracting(Person::initials)
        .containsExactly("", "6", "A", "A", "T", "AG");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana                | Ana | ''            | Ana
          Ana García         | Ana | García        | Ana García
          '  Ana  García Ruiz ' | Ana | García Ruiz | Ana García Ruiz
          """)
  void isNamedAsTyped(String typed, String given, String family, String shown) {
    PersonName name = PersonName.typed(typed);

    assertThat(name.given()).isEqualTo(given);
    assertThat(name.family()).isEqualTo(family);
    assertThat(name.display()).isEqualTo(shown);
  }

  @Test
  void isNamedByItsPartsWhereNobodyWroteTheWhole() {
    PersonName name = new PersonName("Dr.", "Ana", "María", "García", "Ruiz", "Jr.", "");

    assertThat(name.display()).isEqualTo("Ana María García Ruiz");
    assertThat(new PersonName("Dr.", "", "", "", "", "", "").isEmpty()).isFalse();
    assertThat(PersonName.of("", " ").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # just before and after midnight on the nights on which the clock changes
          2026-03-28T22:59:59Z | 2026-03-28
          2026-03-28T23:00:00Z | 2026-03-29
          2026-03-29T21:59:59Z | 2026-03-29
          2026-03-29T22:00:00Z | 2026-03-30
          2026-10-24T22:00:00Z | 2026-10-25
          2026-10-25T22:59:59Z | 2026-10-25
          2026-10-25T23:00:00Z | 2026-10-26
          """)
  void livesByTheDateOfTheUsersZone(Instant now, LocalDate today) {
    Moment moment = Moment.of(Clock.fixed(now, ZoneId.of("Europe/Madrid")));

    assertThat(moment.today()).isEqualTo(today);
    assertThat(moment.asOf(LocalDate.of(2020, 1, 1)).now()).isEqualTo(now);
  }

  private static Person person(PersonName name) {
    return new Person(
        new PersonId(1),
        name,
        OtherNames.NONE,
        Card.EMPTY,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Origin.added(LocalDate.of(2026, 1, 1)));
  }
}
