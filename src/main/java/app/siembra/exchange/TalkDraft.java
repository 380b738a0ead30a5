package app.siembra.exchange;

import app.siembra.model.About;
import app.siembra.model.Contact;
import app.siembra.model.When;
import java.time.LocalDateTime;
import java.util.List;

/// Something that a file says has happened with people: an [app.siembra.model.Interaction] with the
/// names of the file in the place of identities.
///
/// @param source what kind it is and, where the file has a name for it, that name: the same for the
///   same thing in a later file
/// @param when when it began
/// @param until when it ended, by the same clock; with a named thing the same as its beginning
/// @param contact channel and starter
/// @param people everybody but the user; one or more
/// @param about title, place, length
/// @param account how the file tells it
public record TalkDraft(
    String source,
    When when,
    LocalDateTime until,
    Contact contact,
    List<Participant> people,
    About about,
    Account account) {
  /// How a file tells something.
  ///
  /// @param messages of how many messages it is made, 0 where it is not made of messages
  /// @param edition the greater the newer what the file says of it, 0 where it does not tell
  public record Account(int messages, long edition) {}

  public TalkDraft {
    people = people.stream().distinct().toList();
  }
}
