package app.siembra.model;

import java.util.stream.Stream;

/// One contact, with everything that is stored of them but what happened (interactions, help).
///
/// @param id identity in this book
/// @param name in full; may be empty where only a number or an address is known
/// @param otherNames nicknames and the like
/// @param card what an address book says
/// @param keeping how to keep in touch
/// @param knowing what they know, like and need
/// @param origin where they come from
public record Person(
    PersonId id,
    PersonName name,
    OtherNames otherNames,
    Card card,
    Keeping keeping,
    Knowing knowing,
    Origin origin) {

  /// What to call the person in a sentence: the given name, where it is known.
  public String shortName() {
    return name.given().isEmpty() ? displayName() : name.given();
  }

  /// The name to show: the full name, else nickname, organisation, first e-mail, first phone; never
  /// empty but for a person of whom nothing at all is known.
  public String displayName() {
    return Stream.of(
            Stream.of(name.display()),
            otherNames.nicknames().stream(),
            card.positions().stream().map(Position::organisation),
            card.points(ContactPoint.Email.class).stream().map(ContactPoint.Email::address),
            card.points(ContactPoint.Phone.class).stream().map(ContactPoint.Phone::number))
        .flatMap(names -> names)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The letters that stand for the name to show.
  public String initials() {
    return name.display().isEmpty() ? Monogram.ofWords(displayName()) : name.initials();
  }

  /// The same with another identity.
  public Person withId(PersonId changed) {
    return new Person(changed, name, otherNames, card, keeping, knowing, origin);
  }

  /// The same with this name.
  public Person withName(PersonName changed) {
    return new Person(id, changed, otherNames, card, keeping, knowing, origin);
  }

  /// The same with these further names.
  public Person withOtherNames(OtherNames changed) {
    return new Person(id, name, changed, card, keeping, knowing, origin);
  }

  /// The same with this card.
  public Person withCard(Card changed) {
    return new Person(id, name, otherNames, changed, keeping, knowing, origin);
  }

  /// The same, kept in touch with like this.
  public Person withKeeping(Keeping changed) {
    return new Person(id, name, otherNames, card, changed, knowing, origin);
  }

  /// The same with this knowledge.
  public Person withKnowing(Knowing changed) {
    return new Person(id, name, otherNames, card, keeping, changed, origin);
  }

  /// The same with this origin.
  public Person withOrigin(Origin changed) {
    return new Person(id, name, otherNames, card, keeping, knowing, changed);
  }
}
