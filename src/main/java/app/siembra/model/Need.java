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

  /// The same about this topic, or none.
  public Need about(@Nullable Topic changed) {
    return new Need(text, changed, openedOn, closedOn);
  }

  /// The same in these words.
  public Need withText(String changed) {
    return new Need(changed, topic, openedOn, closedOn);
  }

  /// The same, settled on that day or, with null, open.
  public Need closedOn(@Nullable LocalDate day) {
    return new Need(text, topic, openedOn, day);
  }

  /// What it is about in a word or two: its topic, else its text.
  public String subject() {
    return topic == null ? text : topic.name();
  }
}
