package app.siembra.ui.nav;

import app.siembra.model.CircleId;
import org.jspecify.annotations.Nullable;

/// Which people the list of people shows. All that is said has to hold.
///
/// @param text what was typed, empty for anything
/// @param group how they stand
/// @param circle in which circle, null for any and none
/// @param tag with which tag, empty for any and none
/// @param topic who knows, likes or looks for what, empty for anything
public record PeopleChoice(
    String text, Group group, @Nullable CircleId circle, String tag, String topic) {
  /// Everybody.
  public static final PeopleChoice ALL = new PeopleChoice("", Group.ALL, null, "", "");

  /// How people stand.
  public enum Group {
    ALL,
    /// Not heard from in a while.
    QUIET,
    STARRED,
    UNSORTED,
    IN_TOUCH,
    /// Their time comes soon.
    SOON,
    /// Put off to a later day.
    LATER,
    /// No reminders.
    RESTING
  }

  public static PeopleChoice of(Group group) {
    return new PeopleChoice("", group, null, "", "");
  }

  public static PeopleChoice in(CircleId circle) {
    return new PeopleChoice("", Group.ALL, circle, "", "");
  }

  public PeopleChoice withGroup(Group changed) {
    return new PeopleChoice(text, changed, circle, tag, topic);
  }

  public PeopleChoice withCircle(@Nullable CircleId changed) {
    return new PeopleChoice(text, group, changed, tag, topic);
  }

  public PeopleChoice withTag(String changed) {
    return new PeopleChoice(text, group, circle, changed, topic);
  }

  public PeopleChoice withTopic(String changed) {
    return new PeopleChoice(text, group, circle, tag, changed);
  }

  public PeopleChoice withText(String changed) {
    return new PeopleChoice(changed, group, circle, tag, topic);
  }
}
