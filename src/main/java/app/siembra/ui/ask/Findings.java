package app.siembra.ui.ask;

import java.util.List;

/// What was found about something.
///
/// @param offered topics that may be meant; where nothing was typed those of which most people know
/// @param now whom to ask
/// @param hello who has gone quiet
/// @param lately who was asked for something within the last 90 days
record Findings(
    Mood mood,
    List<String> offered,
    Few<Candidate> now,
    Few<Candidate> hello,
    Few<Candidate> lately) {
  /// Nobody, for this reason.
  static Findings none(Mood mood, List<String> offered) {
    return new Findings(mood, offered, Few.none(), Few.none(), Few.none());
  }
}
