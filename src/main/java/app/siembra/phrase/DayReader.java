package app.siembra.phrase;

import java.util.Optional;

/// Reads one way of saying a day.
interface DayReader {

  /// The day that the words from this index on say.
  Optional<Day> at(Tokens tokens, int index);
}
