package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The circumstances of a help entry.
///
/// @param on when
/// @param text in the user's words, or empty
/// @param topics what it was about, each once
/// @param loan what was lent or given, or null
/// @param thanked whether thanks were said
/// @param outcome what came of it, or empty
/// @param interaction the interaction it was part of, or null
public record HelpDetails(
    LocalDate on,
    String text,
    List<Topic> topics,
    @Nullable Loan loan,
    boolean thanked,
    String outcome,
    @Nullable InteractionId interaction) {
  public HelpDetails {
    text = Check.lines(text);
    topics = Distinct.byFold(topics, Topic::name);
    outcome = Check.lines(outcome);
  }

  /// On this day, in these words.
  public static HelpDetails of(LocalDate on, String text) {
    return new HelpDetails(on, text, List.of(), null, false, "", null);
  }

  /// The same on another day.
  public HelpDetails on(LocalDate day) {
    return new HelpDetails(day, text, topics, loan, thanked, outcome, interaction);
  }

  /// The same in other words.
  public HelpDetails saying(String words) {
    return new HelpDetails(on, words, topics, loan, thanked, outcome, interaction);
  }

  /// The same with thanks said.
  public HelpDetails withThanks() {
    return new HelpDetails(on, text, topics, loan, true, outcome, interaction);
  }

  /// The same with this loan, or none.
  public HelpDetails with(@Nullable Loan changed) {
    return new HelpDetails(on, text, topics, changed, thanked, outcome, interaction);
  }
}
