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
public record PeopleFilter(
    String text, Group group, @Nullable CircleId circle, String tag, String topic) {
  /// Everybody.
  public static final PeopleFilter ALL = new PeopleFilter("", Group.ALL, null, "", "");

  /// How people stand.
  public enum Group {
    ALL,
    /// Not heard from in a while.
    QUIET,
    STARRED,
    UNSORTED
  }

  public static PeopleFilter of(Group group) {
    return new PeopleFilter("", group, null, "", "");
  }

  public static PeopleFilter in(CircleId circle) {
    return new PeopleFilter("", Group.ALL, circle, "", "");
  }

  public PeopleFilter withText(String changed) {
    return new PeopleFilter(changed, group, circle, tag, topic);
  }
}
