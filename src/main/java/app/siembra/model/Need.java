package app.siembra.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /// These, where what was noted twice stands once: the same words, settled or not on the same day,
  /// about the same topic or one of them about none. It stands since it was first noted.
  ///
  /// @return in the order in which they came
  public static List<Need> joined(Stream<Need> needs) {
    List<Need> joined = new ArrayList<>();
    needs.forEach(need -> join(joined, need));
    return List.copyOf(joined);
  }

  private static void join(List<Need> joined, Need need) {
    for (int i = 0; i < joined.size(); i++) {
      Need there = joined.get(i);
      if (there.isSameAs(need)) {
        joined.set(i, there.with(need));
        return;
      }
    }
    joined.add(need);
  }

  private boolean isSameAs(Need other) {
    return Fold.of(text).equals(Fold.of(other.text))
        && Objects.equals(closedOn, other.closedOn)
        && (topic == null || other.topic == null || topic.equals(other.topic));
  }

  private Need with(Need other) {
    return new Need(
        text,
        topic == null ? other.topic : topic,
        openedOn.isBefore(other.openedOn) ? openedOn : other.openedOn,
        closedOn);
  }
}
