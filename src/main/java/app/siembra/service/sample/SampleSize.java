package app.siembra.service.sample;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;

/// How large an invented network is, and which one it is.
///
/// @param people 1 to 1,000,000
/// @param interactions 0 to 20,000,000
/// @param seed the same seed gives the same network on the same day
public record SampleSize(int people, int interactions, long seed) {
  /// Enough to try everything with.
  public static final SampleSize TRY = new SampleSize(60, 600, 1);

  public SampleSize {
    if (people < 1 || people > 1_000_000 || interactions < 0 || interactions > 20_000_000) {
      throw new ProblemException(Problem.of("sample.size"));
    }
  }
}
