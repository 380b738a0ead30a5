package app.siembra.service.sample;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Label;
import app.siembra.model.PersonName;
import java.util.ArrayList;
import java.util.List;

/// How to reach an invented person: nowhere, for each number and address is kept free of real
/// people. No two have the same.
final class Reach {
  private static final List<String> AREAS =
      List.of("202", "212", "213", "301", "305", "312", "404", "415", "503", "512");

  private static final List<String> DOMAINS = List.of("example.org", "example.com", "example.net");

  private final Tongue tongue;
  private final int number;
  private final PersonName name;

  Reach(Tongue tongue, int number, PersonName name) {
    this.tongue = tongue;
    this.number = number;
    this.name = name;
  }

  List<ContactPoint> points(Dice dice) {
    List<ContactPoint> points = new ArrayList<>();
    if (dice.chance(0.75)) {
      points.add(phone());
    }
    if (dice.chance(0.8)) {
      points.add(new ContactPoint.Email(email(dice), Label.of("home")));
    }
    if (dice.chance(0.1)) {
      points.add(new ContactPoint.Email("p" + (number + 1) + "@work.example", Label.of("work")));
    }
    if (dice.chance(0.55)) {
      points.add(
          new ContactPoint.Postal(
              Address.ofCity(dice.likely(tongue.words().section("city"))), Label.of("home")));
    }
    return points;
  }

  private String email(Dice dice) {
    String local = Fold.of(name.given() + " " + name.family()).replace(' ', '.');
    return local + (number + 1) + "@" + dice.likely(DOMAINS);
  }

  /// `+34 600 000 …` in Spanish, `555` in English.
  private ContactPoint.Phone phone() {
    String digits =
        tongue == Tongue.SPANISH
            ? "+34600%06d".formatted(number)
            : "+1%s555%04d"
                .formatted(
                    AREAS.get(number % AREAS.size()), (100 + number / AREAS.size()) % 10_000);
    return new ContactPoint.Phone(typed(digits), digits, Label.of("cell"));
  }

  private String typed(String digits) {
    return tongue == Tongue.SPANISH
        ? digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6)
        : digits.substring(0, 2)
            + ' '
            + digits.substring(2, 5)
            + ' '
            + digits.substring(5, 8)
            + '-'
            + digits.substring(8);
  }
}
