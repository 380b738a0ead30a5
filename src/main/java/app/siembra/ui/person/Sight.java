package app.siembra.ui.person;

import app.siembra.model.About;
import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Interaction;
import app.siembra.model.Keeping;
import app.siembra.model.Need;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.TagColours;
import app.siembra.model.Told;
import app.siembra.rules.Since;
import app.siembra.service.LastNote;
import app.siembra.service.People;
import app.siembra.service.PersonPage;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.nav.Happened;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of the person of a page, as of one moment.
///
/// @param page everything about them
/// @param through who brought the two together, or null
/// @param region ISO 3166 country by which numbers and addresses without one are read, or null
/// @param fields of the user's own that are offered for everybody
/// @param circles all circles of the book
/// @param colours in which tags are shown
/// @param past what was changed
record Sight(
    PersonPage page,
    @Nullable PersonLine through,
    @Nullable String region,
    List<FieldDefinition> fields,
    List<Circle> circles,
    TagColours colours,
    Past past) {
  /// Who brought the user and the person of a page together, or null.
  static @Nullable PersonLine through(PersonPage page, People people) {
    PersonId who = page.person().origin().met().through();
    return who == null ? null : people.line(who).orElse(null);
  }

  Person person() {
    return page.person();
  }

  Card card() {
    return person().card();
  }

  Keeping keeping() {
    return person().keeping();
  }

  String name() {
    return person().displayName();
  }

  /// What to call the person in a sentence: the given name, where it is known.
  String shortName() {
    return person().shortName();
  }

  boolean inMemory() {
    return keeping().death() != null;
  }

  /// The talk in which the last note was written, or the note itself.
  Optional<Happened> lastNote() {
    LastNote note = page.beforeYouTalk().lastNote();
    return note == null
        ? Optional.empty()
        : talks()
            .filter(talk -> talk.when().date().equals(note.on()))
            .filter(talk -> note.text().equals(text(talk.about())))
            .findFirst()
            .map(Sight::place);
  }

  private static String text(About about) {
    return about.note().isEmpty() ? about.title() : about.note();
  }

  /// The newest talk that was contact.
  Optional<Interaction> newestContact() {
    return talks().filter(Interaction::isContact).findFirst();
  }

  /// The talk of the day from which it is counted how long ago they talked.
  Optional<Happened> lastTalk() {
    Since since = page.listed().standing().since();
    return since == null
        ? Optional.empty()
        : talks()
            .filter(talk -> talk.isContact() && talk.when().date().equals(since.day()))
            .findFirst()
            .map(Sight::place);
  }

  /// The talk in which they were told: one of that day, better one that was about it.
  Optional<Happened> toldIn(Told told) {
    return talks()
        .filter(talk -> talk.when().date().equals(told.on()))
        .max(Comparator.comparing(talk -> talk.about().topics().contains(told.topic())))
        .map(Sight::place);
  }

  /// The talk in which it was said that they look for it: one of that day, better one about it.
  Optional<Happened> soughtIn(Need need) {
    return talks()
        .filter(talk -> talk.when().date().equals(need.openedOn()))
        .max(Comparator.comparing(talk -> talk.about().topics().contains(need.topic())))
        .map(Sight::place);
  }

  /// The first talk of the day on which they met.
  Optional<Happened> metIn() {
    PartialDate on = person().origin().met().on();
    return Optional.ofNullable(on)
        .flatMap(PartialDate::toLocalDate)
        .flatMap(
            day ->
                talks()
                    .filter(talk -> talk.when().date().equals(day))
                    .reduce((_, earlier) -> earlier)
                    .map(Sight::place));
  }

  /// What made a day one of contact: a talk, else help.
  Optional<Happened> contactOn(LocalDate day) {
    return page.timeline().stream()
        .filter(entry -> entry.on().equals(day))
        .flatMap(entry -> contact(entry).stream())
        .findFirst();
  }

  private static Optional<Happened> contact(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk when talk.interaction().isContact() ->
          Optional.of(place(talk.interaction()));
      case TimelineEntry.Helped helped when helped.help().isDone() ->
          Optional.of(new Happened.Help(helped.help().id()));
      case TimelineEntry.Talk _,
          TimelineEntry.Helped _,
          TimelineEntry.Noted _,
          TimelineEntry.Dated _,
          TimelineEntry.Met _,
          TimelineEntry.Added _ ->
          Optional.empty();
    };
  }

  /// The file that brought them into the book; empty where none did.
  String broughtBy() {
    return page.timeline().stream()
        .filter(entry -> entry instanceof TimelineEntry.Added added && added.first())
        .map(entry -> ((TimelineEntry.Added) entry).file())
        .findFirst()
        .orElse("");
  }

  private static Happened place(Interaction talk) {
    return new Happened.Talk(talk.id());
  }

  /// Talks and notes, the newest first.
  private Stream<Interaction> talks() {
    return page.timeline().stream()
        .flatMap(
            entry ->
                switch (entry) {
                  case TimelineEntry.Talk talk -> Stream.of(talk.interaction());
                  case TimelineEntry.Noted noted -> Stream.of(noted.interaction());
                  case TimelineEntry.Helped _,
                      TimelineEntry.Dated _,
                      TimelineEntry.Met _,
                      TimelineEntry.Added _ ->
                      Stream.of();
                });
  }

  /// The circles that the person is in.
  List<Circle> inside() {
    return circles.stream().filter(circle -> keeping().circles().contains(circle.id())).toList();
  }

  /// The circles that the person is not in.
  List<Circle> outside() {
    return circles.stream().filter(circle -> !keeping().circles().contains(circle.id())).toList();
  }
}
