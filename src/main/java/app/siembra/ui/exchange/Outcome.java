package app.siembra.ui.exchange;

import app.siembra.model.Problem;
import java.nio.file.Path;

/// What became of the last export.
sealed interface Outcome {
  /// There was none.
  record None() implements Outcome {}

  /// It is being written.
  record Writing() implements Outcome {}

  record Written(Preset preset, long count, Path file) implements Outcome {}

  /// It could not be written, and what was there is still there.
  record Failed(Preset preset, Problem problem) implements Outcome {}
}
