package app.siembra.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an interaction was about; texts are empty where unknown.
///
/// @param title one line
/// @param note Markdown
/// @param place where
/// @param minutes how long, or null
/// @param topics what was talked about, each once
public record About(
    String title, String note, String place, @Nullable Integer minutes, List<Topic> topics) {
  /// Nothing is said.
  public static final About NOTHING = new About("", "", "", null, List.of());

  public About {
    title = Check.line(title);
    note = Check.lines(note);
    place = Check.line(place);
    if (minutes != null) {
      Check.within(minutes, 1, 60 * 24 * 60, "minutes");
    }
    topics = Distinct.byFold(topics, Topic::name);
  }

  /// This note alone.
  public static About note(String note) {
    return new About("", note, "", null, List.of());
  }
}
