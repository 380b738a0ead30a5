package app.siembra.ui.draft;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A piece of a form that becomes a value, or says why it cannot.
///
/// @param <T> the value
public abstract sealed class Draft<T>
    permits DateDraft,
        DeathDraft,
        MeetingDraft,
        NameDraft,
        NotesDraft,
        OtherNamesDraft,
        OwnFieldDraft,
        PointDraft,
        PositionDraft {
  private @Nullable Problem problem;

  /// What was wrong when it was read last; null where nothing was.
  public final @Nullable Problem problem() {
    return problem;
  }

  /// The value; empty where nothing was typed, and where what was typed will not do, which
  /// [#problem()] says then.
  public final Optional<T> read() {
    try {
      Optional<T> value = make();
      problem = null;
      return value;
    } catch (ProblemException mistake) {
      problem = mistake.problem();
      return Optional.empty();
    }
  }

  /// @throws ProblemException for what will not do
  abstract Optional<T> make();
}
