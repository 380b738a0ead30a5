package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The circumstances of a help entry.
///
/// @param on when
/// @param text in the user's words, or empty
/// @param topics what it was about, each once
/// @param loan what was lent or given, or null
/// @param course asked for or not, thanks, outcome
/// @param interaction the interaction it was part of, or null
public record HelpDetails(
    LocalDate on,
    String text,
    List<Topic> topics,
    @Nullable Loan loan,
    Course course,
    @Nullable InteractionId interaction) {
  public HelpDetails {
    text = Check.lines(text);
    topics = Distinct.byFold(topics, Topic::name);
  }

  /// Of which nobody wrote down whether it was asked for.
  public HelpDetails(
      LocalDate on,
      String text,
      List<Topic> topics,
      @Nullable Loan loan,
      boolean thanked,
      String outcome,
      @Nullable InteractionId interaction) {
    this(on, text, topics, loan, new Course(Prompting.UNKNOWN, thanked, outcome), interaction);
  }

  /// On this day, in these words.
  public static HelpDetails of(LocalDate on, String text) {
    return new HelpDetails(on, text, List.of(), null, Course.OPEN, null);
  }

  /// Whether it was asked for.
  public Prompting prompting() {
    return course.prompting();
  }

  /// Whether thanks were said.
  public boolean thanked() {
    return course.thanked();
  }

  /// What came of it, or empty.
  public String outcome() {
    return course.outcome();
  }

  /// The same on another day.
  public HelpDetails on(LocalDate day) {
    return new HelpDetails(day, text, topics, loan, course, interaction);
  }

  /// The same in other words.
  public HelpDetails saying(String words) {
    return new HelpDetails(on, words, topics, loan, course, interaction);
  }

  /// The same with thanks said.
  public HelpDetails withThanks() {
    return with(new Course(course.prompting(), true, course.outcome()));
  }

  /// The same with this loan, or none.
  public HelpDetails with(@Nullable Loan changed) {
    return new HelpDetails(on, text, topics, changed, course, interaction);
  }

  /// The same with another course.
  public HelpDetails with(Course changed) {
    return new HelpDetails(on, text, topics, loan, changed, interaction);
  }

  /// The same with each topic changed so.
  public HelpDetails withTopics(UnaryOperator<Topic> change) {
    return new HelpDetails(
        on, text, topics.stream().map(change).toList(), loan, course, interaction);
  }

  /// The same as part of this interaction or, with null, of none.
  public HelpDetails within(@Nullable InteractionId changed) {
    return new HelpDetails(on, text, topics, loan, course, changed);
  }
}
