package app.siembra.ui.draft;

import app.siembra.model.Person;
import app.siembra.model.Problem;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One fact of a person while it is edited by itself.
///
/// @param <T> the value of the fact
public final class FactDraft<T> {
  private final Person before;
  private final Draft<T> draft;
  private final BiFunction<Person, Optional<T>, Person> put;
  private @Nullable Problem problem;

  /// @param put puts the value into a person, or takes it out where there is none
  FactDraft(Person before, Draft<T> draft, BiFunction<Person, Optional<T>, Person> put) {
    this.before = before;
    this.draft = draft;
    this.put = put;
  }

  public Draft<T> draft() {
    return draft;
  }

  /// What was wrong when it was read last; null where nothing was.
  public @Nullable Problem problem() {
    return problem;
  }

  /// What was typed makes this of the person, whatever became of the rest meanwhile. Empty where it
  /// will not do, which [#problem()] says then.
  public Optional<UnaryOperator<Person>> read() {
    Optional<T> value = draft.read();
    problem = draft.problem();
    if (problem == null && isNameless(put.apply(before, value))) {
      problem = Problem.of("name.empty");
    }
    return problem == null ? Optional.of(now -> put.apply(now, value)) : Optional.empty();
  }

  /// Whether what was typed makes the person other than they were.
  public boolean changes(UnaryOperator<Person> edit) {
    return !edit.apply(before).equals(before);
  }

  /// The person without it.
  public UnaryOperator<Person> removal() {
    return now -> put.apply(now, Optional.empty());
  }

  private boolean isNameless(Person after) {
    return after.displayName().isEmpty() && !before.displayName().isEmpty();
  }
}
