package app.siembra.service;

import java.util.List;

/// What has to be said before a file of what happened can be read.
public sealed interface Question {
  /// Which of these the user is.
  record WhoIsMe(List<String> names) implements Question {
    public WhoIsMe {
      names = List.copyOf(names);
    }
  }

  /// Whether the day stands before the month.
  ///
  /// @param example a date that can be read both ways
  record DayOrMonth(String example) implements Question {}
}
