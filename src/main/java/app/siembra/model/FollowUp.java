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
/// @param repeat how often it is to be done again, null for once
public record FollowUp(
    FollowUpId id,
    List<PersonId> people,
    LocalDate due,
    String text,
    @Nullable LocalDate doneOn,
    @Nullable InteractionId interaction,
    @Nullable Repeat repeat) {
  public FollowUp {
    people = people.stream().distinct().toList();
    text = Check.line(text);
  }

  /// Something to be done once.
  public FollowUp(
      FollowUpId id,
      List<PersonId> people,
      LocalDate due,
      String text,
      @Nullable LocalDate doneOn,
      @Nullable InteractionId interaction) {
    this(id, people, due, text, doneOn, interaction, null);
  }

  /// The same, due on another day.
  public FollowUp withDue(LocalDate day) {
    return new FollowUp(id, people, day, text, doneOn, interaction, repeat);
  }

  /// The same, done on this day or, with null, open again.
  public FollowUp withDoneOn(@Nullable LocalDate day) {
    return new FollowUp(id, people, due, text, day, interaction, repeat);
  }

  /// The same, to be done so often.
  public FollowUp withRepeat(@Nullable Repeat changed) {
    return new FollowUp(id, people, due, text, doneOn, interaction, changed);
  }

  /// The same with these people.
  public FollowUp withPeople(List<PersonId> changed) {
    return new FollowUp(id, changed, due, text, doneOn, interaction, repeat);
  }

  /// The same, said in this interaction or nowhere.
  public FollowUp within(@Nullable InteractionId said) {
    return new FollowUp(id, people, due, text, doneOn, said, repeat);
  }

  /// The next one of something that is done again; null where it is done once.
  ///
  /// @param next its identity
  /// @param day when this one is done or left out
  public @Nullable FollowUp again(FollowUpId next, LocalDate day) {
    return repeat == null
        ? null
        : new FollowUp(next, people, repeat.next(due, day), text, null, interaction, repeat);
  }
}
