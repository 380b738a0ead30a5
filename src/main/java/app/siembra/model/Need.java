package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a person is looking for.
///
/// @param text in the user's words; never empty
/// @param topic what it is about, or null
/// @param openedOn the day it was noted
/// @param closedOn the day it was settled, null while open
public record Need(
    String text, @Nullable Topic topic, LocalDate openedOn, @Nullable LocalDate closedOn) {
  public Need {
    text = Check.required(text, "need.empty");
  }

  /// Whether it is still open on that day.
  public boolean isOpen(LocalDate today) {
    return !openedOn.isAfter(today) && (closedOn == null || closedOn.isAfter(today));
  }

  /// What it is about in a word or two: its topic, else its text.
  public String subject() {
    return topic == null ? text : topic.name();
  }
}
