package app.siembra.ui.log;

import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Understood;
import app.siembra.service.Interactions;
import app.siembra.service.Logged;
import app.siembra.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a line as it is typed, and stores it. Used away from the window's thread.
final class LineReader {
  /// What is worth saying while the line is still being typed.
  private static final Set<String> SAID_AT_ONCE =
      Set.of("phrase.date.future", "phrase.circle.empty", "date.unreal");

  private final Interactions interactions;
  private final Proposer proposer;

  LineReader(Interactions interactions, Proposer proposer) {
    this.interactions = interactions;
    this.proposer = proposer;
  }

  /// What a line says now.
  ///
  /// @param problem what is wrong with it already, or null
  record Reading(Preview preview, Completion completion, @Nullable Problem problem) {}

  /// What came of saving.
  sealed interface Outcome {
    record Stored(Saved saved) implements Outcome {}

    /// @param unknown the names that nobody has, if those are why
    record Refused(Problem problem, List<String> unknown) implements Outcome {}
  }

  Understood understand(String line, Decisions decisions, Moment moment) {
    return decisions.applied(interactions.understand(line, moment));
  }

  /// What a line says; circles are proposed in these words.
  Reading read(Typed typed, Decisions decisions, Words words, Moment moment) {
    Understood understood = understand(typed.line(), decisions, moment);
    if (typed.isBlank()) {
      return new Reading(Preview.NOTHING, Completion.CLOSED, null);
    }
    Completion completion =
        Partial.at(typed)
            .map(partial -> completion(partial, understood, words))
            .orElse(Completion.CLOSED);
    Problem problem =
        understood.problems().stream()
            .filter(candidate -> SAID_AT_ONCE.contains(candidate.key()))
            .findFirst()
            .orElse(null);
    return new Reading(Previews.of(understood, decisions), completion, problem);
  }

  /// What the line would become as it stands.
  Preview preview(String line, Decisions decisions, Moment moment) {
    return Previews.of(understand(line, decisions, moment), decisions);
  }

  private Completion completion(Partial partial, Understood understood, Words words) {
    boolean complete = isComplete(partial, understood);
    List<Proposal> proposals = proposer.propose(partial, words);
    return complete && isWritten(partial, proposals)
        ? Completion.CLOSED
        : Completion.of(partial, proposals, complete);
  }

  private static boolean isWritten(Partial partial, List<Proposal> proposals) {
    return proposals.size() == 1
        && Fold.of(proposals.getFirst().name()).equals(Fold.of(partial.query()));
  }

  /// Topics may always be new ones; a name is complete once it means somebody.
  private static boolean isComplete(Partial partial, Understood understood) {
    return switch (partial.what()) {
      case TOPIC, TOLD -> true;
      case PERSON, CIRCLE ->
          understood.mentions().stream()
              .filter(mention -> mention.span().start() == partial.start())
              .anyMatch(
                  mention ->
                      switch (mention) {
                        case Mention.Known _ -> true;
                        case Mention.Everybody circle -> !circle.circle().people().isEmpty();
                        case Mention.Ambiguous _, Mention.Unknown _ -> false;
                      });
    };
  }

  Outcome store(String line, Decisions decisions, Moment moment) {
    Understood understood = understand(line, decisions, moment);
    List<String> unknown = decisions.undecided(understood);
    return refusal(understood, unknown)
        .<Outcome>map(problem -> new Outcome.Refused(problem, unknown))
        .orElseGet(
            () -> {
              Logged logged = interactions.log(understood, true, moment);
              return new Outcome.Stored(Saved.of(logged, Previews.of(understood, decisions)));
            });
  }

  private static Optional<Problem> refusal(Understood understood, List<String> unknown) {
    Optional<Problem> which =
        understood.ambiguous().stream()
            .map(mention -> Problem.of("person.which", mention.text()))
            .findFirst();
    return understood.problems().stream()
        .findFirst()
        .or(() -> which)
        .or(
            () ->
                unknown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Problem.of("person.new", String.join(", ", unknown))));
  }
}
