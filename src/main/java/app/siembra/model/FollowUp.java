package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the user said they would do.
///
/// @param id identity
/// @param people whom it concerns, perhaps nobody in the book
/// @param due when
/// @param text what, or empty: get in touch
/// @param doneOn when it was done, null while open
/// @param interaction where it was said, or null
public record FollowUp(
    FollowUpId id,
    List<PersonId> people,
    LocalDate due,
    String text,
    @Nullable LocalDate doneOn,
    @Nullable InteractionId interaction) {
  public FollowUp {
    people = people.stream().distinct().toList();
    text = Check.line(text);
  }

  /// The same, due on another day.
  public FollowUp withDue(LocalDate day) {
    return new FollowUp(id, people, day, text, doneOn, interaction);
  }

  /// The same, done on this day or, with null, open again.
  public FollowUp withDoneOn(@Nullable LocalDate day) {
    return new FollowUp(id, people, due, text, day, interaction);
  }
}
