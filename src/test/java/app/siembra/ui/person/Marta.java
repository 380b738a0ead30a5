package app.siembra.ui.person;

import app.siembra.model.About;
import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.Channel;
import app.siembra.model.ConnectionType;
import app.siembra.model.Contact;
import app.siembra.model.ContactPoint;
import app.siembra.model.Counting;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Position;
import app.siembra.model.Starter;
import app.siembra.model.When;
import app.siembra.ui.parts.Studio;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Marta Gil, as she stands in the pictures: five things that happened, two that she looks for, two
/// connections.
final class Marta {
  private static final Moment IN_JULY = Studio.NOW.asOf(LocalDate.of(2026, 7, 1));

  private final Studio studio;
  private final PersonId id;
  private final PersonId jon;

  private Marta(Studio studio) {
    this.studio = studio;
    this.jon = studio.services().people().add("Jon Otxoa", IN_JULY);
    this.id = studio.services().people().add("Marta Gil", IN_JULY);
  }

  /// Everything about her; gives her id.
  static PersonId fill(Studio studio) {
    var marta = new Marta(studio);
    Stream.of("Java", "contracts", "data recovery", "teaching")
        .forEach(topic -> studio.set("me", "topic", topic));
    marta.card();
    marta.facts();
    marta.happened();
    marta.tied();
    return marta.id;
  }

  private void card() {
    studio
        .services()
        .people()
        .edit(
            id,
            person ->
                person
                    .withCard(
                        Card.EMPTY
                            .withPositions(
                                List.of(Position.of("Velas Norte", "Head of Operations")))
                            .plus(
                                new ContactPoint.Phone(
                                    "+34 944 11 22 33", "+34944112233", Label.of("work")))
                            .plus(
                                new ContactPoint.Email(
                                    "marta@velasnorte.example", Label.of("work")))
                            .plus(new ContactPoint.Postal(Address.ofCity("Bilbao"), Label.NONE)))
                    .withOrigin(person.origin().withMet(new Meeting(null, "the Sail Expo", jon))),
            IN_JULY);
  }

  private void facts() {
    Stream.of(
            "circle work",
            "tag sailing",
            "knows logistics:3",
            "knows sailing:3",
            "knows crane safety:2",
            "looking-for an audit partner",
            "looking-for a boat share",
            "told Java",
            "told contracts")
        .map(fact -> fact.split(" ", 2))
        .forEach(fact -> studio.set("Marta Gil", fact[0], fact[1]));
  }

  private void happened() {
    talk(
        Channel.MESSAGE,
        LocalDate.of(2026, 7, 26),
        new About("Sent the regatta pictures", "", "", null, List.of()));
    talk(
        Channel.FACE_TO_FACE,
        LocalDate.of(2026, 8, 13),
        new About("Lunch in Getxo with Jon", "", "", null, List.of()),
        jon);
    help(
        Direction.RECEIVED,
        HelpKind.ADVICE,
        new HelpDetails(
            LocalDate.of(2026, 9, 2),
            "Looked over my lease contract",
            List.of(),
            null,
            true,
            "",
            null));
    help(
        Direction.GIVEN,
        HelpKind.INTRODUCTION,
        new HelpDetails(
            LocalDate.of(2026, 9, 19),
            "Recommended Iván Soler for the audit",
            List.of(),
            null,
            false,
            "turned into a contract",
            null));
    talk(
        Channel.CALL,
        LocalDate.of(2026, 10, 7),
        new About(
            "Talked about the yard's new crane", "nervous about the audit", "", 25, List.of()));
  }

  private void talk(Channel channel, LocalDate on, About about, PersonId... others) {
    studio
        .services()
        .interactions()
        .add(
            new Contact(channel, Starter.UNKNOWN, Counting.BY_RULE),
            When.on(on),
            Stream.concat(Stream.of(id), Stream.of(others)).toList(),
            about,
            Studio.NOW);
  }

  private void help(Direction direction, HelpKind kind, HelpDetails details) {
    studio
        .services()
        .help()
        .add(
            new Help(
                new HelpId(1),
                direction,
                kind,
                HelpSize.MEDIUM,
                HelpState.DONE,
                List.of(id),
                details),
            Studio.NOW);
  }

  private void tied() {
    var luis = studio.add("Luis Gil");
    tie(jon, "introduced");
    tie(luis, "sibling");
  }

  private void tie(PersonId other, String type) {
    studio
        .services()
        .connecting()
        .connect(other, id, ConnectionType.delivered(type).orElseThrow(), "", Studio.NOW);
  }
}
