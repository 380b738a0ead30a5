package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.rules.Headline;
import app.siembra.service.HelpEntry;
import app.siembra.service.Period;
import java.util.List;

/// The chosen time as a whole.
///
/// @param stretch which time
/// @param headline distinct people helped, and who helped the user
/// @param given how many entries of each group of kinds
/// @param received the same the other way
/// @param chart the same over time
/// @param breakdown the same by kind and by topic
record Overview(
    Stretch stretch,
    Headline headline,
    Shares given,
    Shares received,
    Chart chart,
    Breakdown breakdown) {
  /// @param done what was done within `period`
  static Overview of(Stretch stretch, Period period, List<HelpEntry> done) {
    return new Overview(
        stretch,
        Headline.of(done.stream().map(HelpEntry::help).toList(), period.from(), period.to()),
        Shares.of(done, Direction.GIVEN),
        Shares.of(done, Direction.RECEIVED),
        Chart.of(done, period),
        Breakdown.of(done));
  }

  /// Whether anything was done in this time.
  boolean isNotEmpty() {
    return given.total() + received.total() > 0;
  }

  Shares shares(Direction direction) {
    return switch (direction) {
      case GIVEN -> given;
      case RECEIVED -> received;
    };
  }
}
