package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ContactPoint.Email;
import app.siembra.model.ContactPoint.Phone;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CardTest {
  private static final Phone HOME = new Phone("944 123 456", null, Label.of("home"));
  private static final Phone CELL =
      new Phone("600 123 456", "+34600123456", Label.of("cell", "pref"));
  private static final Email MAIL = new Email("ana@example.org", Label.NONE);

  @Test
  void keepsEachTagOnceAsItWasFirstWritten() {
    assertThat(Card.EMPTY.withTags(List.of("Música", " ", "musica", "MÚSICA", "coro")).tags())
        .containsExactly("Música", "coro");
  }

  @Test
  void keepsContactPointsInTheirOrder() {
    Card card = Card.EMPTY.plus(HOME).plus(MAIL).plus(CELL);

    assertThat(card.points()).containsExactly(HOME, MAIL, CELL);
    assertThat(card.points(Phone.class)).containsExactly(HOME, CELL);
  }

  @Test
  void findsThePreferredContactPointElseTheFirst() {
    Card card = Card.EMPTY.withPoints(List.of(HOME, CELL, MAIL));

    assertThat(card.first(Phone.class)).contains(CELL);
    assertThat(card.first(Email.class)).contains(MAIL);
    assertThat(card.first(ContactPoint.Link.class)).isEmpty();
  }

  @Test
  void passesOverPositionsThatSayNothing() {
    Position nurse = Position.of("", "Nurse");

    assertThat(Card.EMPTY.withPositions(List.of(Position.of(" ", ""), nurse)).position())
        .contains(nurse);
  }

  @Test
  void findsTheFirstDateOfAKind() {
    SpecialDate birthday = SpecialDate.birthday(new PartialDate(null, 2, 29));

    assertThat(Card.EMPTY.withDates(List.of(birthday)).date(SpecialDate.Kind.BIRTHDAY))
        .contains(birthday);
    assertThat(Card.EMPTY.date(SpecialDate.Kind.BIRTHDAY)).isEmpty();
  }
}
