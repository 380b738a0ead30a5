package app.siembra.service;

import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.rules.Listed;
import app.siembra.rules.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about one person.
///
/// @param person what is stored of them
/// @param listed their line, and how things stand
/// @param inTouch why they stand so, and how the two usually keep in touch
/// @param life what happened, newest first: all of it, or the newest of very much
/// @param connections to others, by their names
/// @param beforeYouTalk what to know before talking with them
/// @param knowsMe which of my topics they know me for
public record PersonPage(
    Person person,
    Listed listed,
    InTouch inTouch,
    Life life,
    List<Tied> connections,
    BeforeYouTalk beforeYouTalk,
    KnowsMe knowsMe) {
  /// What happened, newest first, as far as it was read.
  public List<TimelineEntry> timeline() {
    return life.entries();
  }

  /// Why they stand as they do.
  public Reason reason() {
    return inTouch.reason();
  }

  /// What to know before talking with a person.
  ///
  /// @param lastNote what was last written down, or null
  /// @param followUps open ones that concern them, the earliest first
  /// @param promised help promised and not done, either way
  /// @param thanks help received from them and not thanked for
  /// @param needs what they are looking for
  public record BeforeYouTalk(
      @Nullable LastNote lastNote,
      List<Promise> followUps,
      List<HelpEntry> promised,
      List<HelpEntry> thanks,
      List<Need> needs) {}

  /// Which of my topics somebody knows me for.
  ///
  /// @param told told, the newest first; not all of them need be mine still
  /// @param notYet topics of mine they have not been told about
  public record KnowsMe(List<Told> told, List<Topic> notYet) {}
}
