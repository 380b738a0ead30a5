package app.siembra.model;

import java.util.List;

/// Something that happened with one or more people on a date, either side starting; or, with the
/// channel [Channel#NOTE], something worth keeping about them.
///
/// @param id identity
/// @param when the local date, perhaps the time
/// @param contact channel, starter, whether it counts
/// @param people 1 or more, each once
/// @param about title, note, place, length, topics
/// @param source the key under which a file brought it, empty where the user typed it
public record Interaction(
    InteractionId id,
    When when,
    Contact contact,
    List<PersonId> people,
    About about,
    String source) {
  /// More people than this are a crowd: no contact unless ticked (rule 1).
  public static final int MOST_PEOPLE_IN_CONTACT = 12;

  /// More people than this were meant for something else, as a mistyped circle.
  public static final int MOST_PEOPLE = 1000;

  public Interaction {
    people = people.stream().distinct().toList();
    if (people.isEmpty()) {
      throw new ProblemException(Problem.of("interaction.nobody"));
    }
  }

  /// Whether it makes its date a day of contact of its people (rule 1).
  public boolean isContact() {
    return switch (contact.counting()) {
      case TICKED -> contact.channel() != Channel.NOTE;
      case GREETING -> false;
      case BY_RULE ->
          contact.channel() != Channel.NOTE
              && contact.channel() != Channel.SOCIAL
              && people.size() <= MOST_PEOPLE_IN_CONTACT;
    };
  }

  /// Whether the user noted it down themself.
  public boolean isTyped() {
    return source.isEmpty();
  }

  /// The same under another key of a file.
  public Interaction withSource(String changed) {
    return new Interaction(id, when, contact, people, about, changed);
  }

  /// The same with another identity.
  public Interaction withId(InteractionId changed) {
    return new Interaction(changed, when, contact, people, about, source);
  }
}
