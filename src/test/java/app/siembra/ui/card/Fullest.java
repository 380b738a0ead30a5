package app.siembra.ui.card;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.ui.parts.Studio;
import java.util.List;

/// Somebody of whom everything is known that a card can say, and more than the form shows.
final class Fullest {
  private Fullest() {}

  static PersonId in(Studio studio) {
    PersonId carmen = studio.add("Carmen Ibarra");
    CircleId circle = studio.services().circles().all().getFirst().id();
    PersonId added =
        studio
            .services()
            .people()
            .add(
                new PersonName("Dra.", "Ana", "María", "López", "Vidal", "PhD", "Dra. Ana López"),
                person ->
                    person
                        .withOtherNames(
                            new OtherNames(
                                List.of("Anita"), "Ruiz", "", "", "lopes", "Lopez", "she/her"))
                        .withCard(card())
                        .withKeeping(person.keeping().withCircles(List.of(circle)).withStar(true))
                        .withOrigin(
                            person
                                .origin()
                                .withMet(
                                    new Meeting(new PartialDate(2019, 5, null), "Cádiz", carmen))),
                Studio.NOW);
    studio.settle();
    return added;
  }

  /// The same, in memory.
  static Person inMemory(Person person) {
    return person.withKeeping(
        person.keeping().withDeath(new Death(new PartialDate(2024, 2, 3))).withArchived(true));
  }

  private static Card card() {
    return new Card(
        List.of(
            new ContactPoint.Phone("612 34 56 78", "+34612345678", Label.of("cell", "pref")),
            new ContactPoint.Phone("call the porter", null, new Label(List.of("x-odd"), "Boat")),
            new ContactPoint.Email("Ana@Example.org", Label.of("work", "internet")),
            new ContactPoint.Postal(
                new Address("PO 1", "Stairs B", "Calle Mayor 3", "Cádiz", "", "11001", "España"),
                Label.of("home")),
            new ContactPoint.Link("https://example.org/ana", Label.NONE),
            new ContactPoint.Messenger("telegram", "@ana", Label.NONE)),
        List.of(
            new Position(
                "Velas Norte", List.of("Making", "Sails"), "Head of Operations", "Eng", 2019, null),
            Position.of("Cruz Roja", "Volunteer")),
        List.of(
            new SpecialDate(SpecialDate.Kind.BIRTHDAY, new PartialDate(1984, 2, 29), "", "Born"),
            new SpecialDate(SpecialDate.Kind.ANNIVERSARY, null, "circa 2010", ""),
            new SpecialDate(SpecialDate.Kind.OWN, new PartialDate(null, 7, 26), "", "name day")),
        List.of("sailing", "neighbour"),
        "Likes *olives*.\nTwo children.",
        List.of(new OwnField("Shoe size", OwnField.Kind.NUMBER, "43")),
        Enclosures.ofExtras(List.of(new ExtraProperty("X-SHOE-SIZE", "", "43"))));
  }
}
