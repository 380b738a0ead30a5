package app.siembra.app;

import app.siembra.model.IsoDay;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.text.Language;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What the options before the command mean on this computer.
///
/// @param directories where the data lie
/// @param language what Siembra speaks, unless another one is set
/// @param languageGiven whether the options say so, which counts for more than what is set
/// @param moment when it started, and as of which day it answers
record Start(Directories directories, Language language, boolean languageGiven, Moment moment) {

  /// Makes sense of the options.
  ///
  /// @throws ProblemException `start.folder`, `start.language`, `start.today`
  static Start of(StartLine line, Machine machine, Clock clock) {
    return new Start(
        directories(line, machine),
        language(line, machine),
        !line.language().isEmpty(),
        moment(line, clock));
  }

  /// What Siembra speaks where this is set, null standing for nothing.
  Language languageUnder(@Nullable Language set) {
    return set == null || languageGiven ? language : set;
  }

  /// The language in which to speak of the options themselves, whatever is wrong with them.
  static Language languageOf(StartLine line, Machine machine) {
    return Language.of(line.language()).orElseGet(() -> Language.of(machine.locale()));
  }

  private static Directories directories(StartLine line, Machine machine) {
    if (line.data().isEmpty()) {
      return Directories.standard(machine.system(), machine.home(), machine.environment());
    }
    try {
      return Directories.at(machine.folder().resolve(line.data()));
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of("start.folder", line.data()));
    }
  }

  private static Language language(StartLine line, Machine machine) {
    if (!line.language().isEmpty() && Language.of(line.language()).isEmpty()) {
      throw new ProblemException(Problem.of("start.language", line.language()));
    }
    return languageOf(line, machine);
  }

  private static Moment moment(StartLine line, Clock clock) {
    Moment now = Moment.of(clock);
    if (line.today().isEmpty()) {
      return now;
    }
    return IsoDay.parse(line.today())
        .map(now::asOf)
        .orElseThrow(() -> new ProblemException(Problem.of("start.today", line.today())));
  }
}
